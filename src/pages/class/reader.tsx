import type { JSX } from 'preact';
import type { Step } from '../../core/step.ts';
import type { Lesson } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { EN } from '../../strings/en.ts';
import { apart } from '../../views/addresses.ts';
import { StepDate } from '../../views/narrative/step-date.tsx';
import { StepNotice } from '../../views/narrative/step-notice.tsx';
import { ToldStep } from '../../views/narrative/told-step.tsx';
import { ClassPage } from './frame.tsx';
import { type ClassProps, headingOf, noteOf } from './lesson-parts.ts';

type Props = Omit<ClassProps, 'lesson'>;

/** A step to read. Closed, it is not printed: so one chooses what to hand out, and needs no script for it. */
function StepToRead({ story, lang, root, step }: Props & { readonly step: Step }): JSX.Element {
  const to = apart(root, new Map(), (id) => `${root}step/${id}/`);
  return (
    <details class="document-part" id={step.id} open>
      <summary>
        <h2>{headingOf(story, step.id, lang)}</h2>
      </summary>
      <StepDate time={step.time} lang={lang} />
      <StepNotice story={story} step={step} lang={lang} to={(id) => `${root}step/${id}/`} t={EN} />
      <ToldStep story={story} step={step} lang={lang} to={to} />
    </details>
  );
}

function StepsToRead(props: Props & { readonly steps: readonly Step[]; readonly about: string }): JSX.Element {
  const { story, lang, root, site, steps, about } = props;
  const { title, choose } = EN_CLASS.reader;
  return (
    <ClassPage story={story} lang={lang} root={root} site={site} title={title}>
      <p class="byline">
        {about} {noteOf(story, lang)}
      </p>
      <p class="screen-only">{choose}</p>
      <div class="reader in-two">
        {steps.map((step) => (
          <StepToRead key={step.id} {...props} step={step} />
        ))}
      </div>
    </ClassPage>
  );
}

/** The text of a lesson's steps on a few sheets of paper: nobody needs the wall to answer the questions. */
export function Reader(props: Props & { readonly lesson: Lesson }): JSX.Element {
  const { story, lesson } = props;
  const ids = new Set(lesson.parts.flatMap((part) => (part.kind === 'step' ? [part.step] : [])));
  const about = `${EN_CLASS.hub.title(lesson.minutes)}. ${EN_CLASS.reader.about}`;
  return <StepsToRead {...props} steps={story.steps.filter(({ id }) => ids.has(id))} about={about} />;
}

/** The text of all steps, to choose from. */
export function AllSteps(props: Props): JSX.Element {
  return <StepsToRead {...props} steps={props.story.steps.slice(0, -1)} about={EN_CLASS.reader.about} />;
}
