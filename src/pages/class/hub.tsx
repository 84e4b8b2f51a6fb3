import type { JSX } from 'preact';
import { wordPath } from '../../core/pack/papers.ts';
import { WHERE_PATH } from '../../core/quiz/where.ts';
import { hasSpeakerNotes } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { CourseList } from './course.tsx';
import { ClassPage, Part, waysBack } from './frame.tsx';
import { type ClassProps, said } from './lesson-parts.ts';
import { answersLink } from './teachers.tsx';

interface PageLink {
  readonly href: string;
  readonly name: string;
  /** The page's path from the site's root, where it may be there as a file to edit too. */
  readonly page?: string;
}

interface LinksProps {
  readonly list: readonly PageLink[];
  readonly root: string;
  readonly papers: ClassProps['papers'];
}

/** Pages, each with the file to edit that there is of it. */
function Links({ list, root, papers }: LinksProps): JSX.Element {
  return (
    <ul class="texts">
      {list.map(({ href, name, page }) => {
        const file = page === undefined ? '' : wordPath(page);
        const bytes = papers.get(file);
        const words = bytes === undefined ? null : EN_CLASS.hub.toEdit(bytes);
        return (
          <li key={href}>
            <a href={href}>{name}</a>
            {words === null ? null : (
              <>
                {' · '}
                <a href={root + file} aria-label={`${name}: ${words}`} download>
                  {words}
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a lesson's pupils are given. */
function pupilsLinks({ teaching, lesson, root }: ClassProps): readonly PageLink[] {
  const { sheet, worksheet, reader, group, home } = EN_CLASS;
  const own = (name: string): string => `class/${lesson.minutes}/${name}`;
  return [
    { href: 'sheet/', name: sheet.title, page: own('sheet/') },
    { href: 'worksheet/', name: worksheet.title, page: own('worksheet/') },
    { href: 'reader/', name: reader.title, page: own('reader/') },
    { href: `${root}class/steps/`, name: reader.all },
    { href: `${root}class/group/`, name: group.title, page: 'class/group/' },
    ...(teaching.where.length === 0 ? [] : [{ href: `${root}${WHERE_PATH}`, name: home.where }]),
  ];
}

function teachersLinks({ teaching, lesson: { minutes }, root }: ClassProps): readonly PageLink[] {
  const { hub, overview, colleague, key } = EN_CLASS;
  const answers = { href: 'key/', name: key.title, page: `class/${minutes}/key/` };
  return [
    { href: `${root}present/?lesson=${minutes}`, name: hub.present },
    { href: `${root}speaker/?lesson=${minutes}`, name: hub.speaker },
    { href: 'overview/', name: overview.title },
    { href: 'colleague/', name: colleague.title },
    ...(hasSpeakerNotes(teaching) ? [answers] : []),
    ...answersLink(root, teaching),
  ];
}

/** All that there is for a lesson of one length. */
export function Hub(props: ClassProps): JSX.Element {
  const { story, teaching, lesson, lang, root, papers } = props;
  const { hub } = EN_CLASS;
  const exercises = teaching.exercises.map(({ id, title }) => {
    const page = `class/exercise/${id}/`;
    return { href: root + page, name: said(title, lang), page };
  });
  const others = teaching.lessons
    .filter(({ minutes }) => minutes !== lesson.minutes)
    .map(({ minutes }) => ({ href: `../${minutes}/`, name: hub.other(minutes) }));
  const links = [...waysBack(root), ...others];
  return (
    <ClassPage story={story} lang={lang} root={root} title={hub.title(lesson.minutes)} links={links}>
      <p class="deck">{hub.about}</p>
      <Part id="pupils" title={hub.pupils}>
        <Links list={pupilsLinks(props)} root={root} papers={papers} />
      </Part>
      <Part id="teachers" title={hub.teachers}>
        <Links list={teachersLinks(props)} root={root} papers={papers} />
      </Part>
      <Part id="exercises" title={hub.exercises}>
        <p>{hub.exercisesAbout}</p>
        <Links list={exercises} root={root} papers={papers} />
      </Part>
      <Part id="course" title={hub.course}>
        <CourseList {...props} />
      </Part>
    </ClassPage>
  );
}
