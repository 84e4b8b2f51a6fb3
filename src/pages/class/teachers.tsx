import { Fragment, type JSX } from 'preact';
import { citedBy } from '../../core/evidence/citations.ts';
import type { StepId } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { capital } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Story } from '../../core/story.ts';
import { hasSpeakerNotes, type Teaching } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { actorOf } from '../../views/charts/claims.ts';
import { FIGURE_STRINGS_EN } from '../../views/charts/strings.ts';
import { mainFigure, valueWords } from '../../views/charts/value.ts';
import { WideTable } from '../data/wide-table.tsx';
import { CourseList } from './course.tsx';
import { ClassPage, Part, Texts, waysBack } from './frame.tsx';
import { type ClassProps, courseOf, said } from './lesson-parts.ts';

export const answersLink = (root: string, teaching: Teaching) =>
  hasSpeakerNotes(teaching) ? [{ href: `${root}class/answers/`, name: EN_CLASS.answers.title }] : [];

/** Who gives a figure, in short: a reporter by the report. */
function speakersOf(claim: Claim, story: Story, lang: string): string {
  const names = claim.says.map((id) =>
    id === 'reporter' ? typographic(shortName(story, claim.source, lang), lang) : said(actorOf(story, id).name, lang),
  );
  return [...new Set(names)].join(', ');
}

/** Each figure that a step cites, with who gives it; once where a speaker gives the same again. */
function figuresOf(story: Story, id: StepId, lang: string): readonly string[] {
  const { unit: withUnit, unitOfWords } = EN_CLASS.overview;
  const step = story.steps.find((each) => each.id === id);
  const refs = step === undefined ? [] : [...citedBy(story, step, lang)];
  const told = refs.flatMap((ref) => {
    const claim = story.claims.get(ref);
    const figure = claim === undefined ? null : mainFigure(claim);
    if (claim === undefined || figure === null) return [];
    const words = valueWords(figure, FIGURE_STRINGS_EN);
    const whole =
      figure.kind === 'words' ? unitOfWords(words.toLowerCase(), figure.unit) : withUnit(words, figure.unit);
    return [`${whole} (${speakersOf(claim, story, lang)})`];
  });
  return [...new Set(told)];
}

/** The lesson at a glance, on one page. */
export function Overview(props: ClassProps): JSX.Element {
  const { story, teaching, lesson, lang, root } = props;
  const { overview, hub } = EN_CLASS;
  const links = [{ href: '../', name: hub.title(lesson.minutes) }, ...waysBack(root), ...answersLink(root, teaching)];
  return (
    <ClassPage story={story} lang={lang} root={root} title={overview.title} links={links} oneSheet>
      <p class="byline">{hub.title(lesson.minutes)}</p>
      <WideTable id="overview" caption={overview.caption} head={[overview.when, overview.what, overview.figures]}>
        {courseOf(props).map(({ key, name, from, to, step, isSpare }) => (
          <tr key={key}>
            <td class="data-number">{EN_CLASS.span(from, to)}</td>
            <th scope="row">{isSpare ? `${name} (${EN_CLASS.spare})` : name}</th>
            <td>{step === null ? '' : figuresOf(story, step, lang).join('; ') || overview.none}</td>
          </tr>
        ))}
      </WideTable>
      <p class="byline">
        {overview.texts}:{' '}
        {story.sources.map(({ short, label }) => `${capital(said(short, lang))}: ${said(label, lang)}`).join(' · ')}
      </p>
    </ClassPage>
  );
}

/** One page for whoever takes the class over. */
export function Colleague(props: ClassProps): JSX.Element {
  const { story, teaching, lesson, lang, root } = props;
  const { colleague, hub } = EN_CLASS;
  const links = [{ href: '../', name: hub.title(lesson.minutes) }, ...waysBack(root), ...answersLink(root, teaching)];
  return (
    <ClassPage story={story} lang={lang} root={root} title={colleague.title} links={links} oneSheet>
      <Part id="what" title={colleague.what}>
        {story.meta.deck === null ? null : <p>{said(story.meta.deck, lang)}</p>}
        {story.meta.notice === null ? null : <p>{said(story.meta.notice.text, lang)}</p>}
        <p>{colleague.rule}</p>
      </Part>
      <Part id="course" title={colleague.course}>
        <CourseList {...props} />
      </Part>
      <Care teaching={teaching} lang={lang} />
      <Names teaching={teaching} />
    </ClassPage>
  );
}

export function Care({ teaching, lang }: { teaching: Teaching; lang: string }): JSX.Element {
  return (
    <Part id="care" title={EN_CLASS.colleague.care} whole>
      <Texts texts={teaching.care} lang={lang} />
    </Part>
  );
}

export function Names({ teaching }: { teaching: Teaching }): JSX.Element | null {
  const { colleague } = EN_CLASS;
  if (teaching.names.length === 0) return null;
  return (
    <Part id="names" title={colleague.names} whole>
      <p>
        {teaching.names.map(({ name, said: sound }) => (
          <Fragment key={name}>
            <span class="said">{`${name}: ${sound}`}</span>
            {' · '}
          </Fragment>
        ))}
        {colleague.namesAbout}
      </p>
    </Part>
  );
}
