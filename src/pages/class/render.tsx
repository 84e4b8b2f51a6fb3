import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Story } from '../../core/story.ts';
import { hasNotes, type Teaching } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { EN } from '../../strings/en.ts';
import type { MorePage } from '../more-pages.ts';
import { Answers } from './answers.tsx';
import { ClassHome } from './home.tsx';
import { type ClassProps, said } from './lesson-parts.ts';
import { ExercisePage, Sheet, Worksheet } from './pupils.tsx';
import { Colleague, Hub, Overview } from './teachers.tsx';

interface Told {
  readonly title: string;
  readonly description: string;
  /** Whether search engines are asked to leave it out. */
  readonly hidden?: boolean;
}

type Around = Parameters<MorePage['render']>[2];

function classPage(
  path: string,
  told: (story: Story, lang: string) => Told,
  body: (props: Omit<ClassProps, 'teaching' | 'lesson'>) => JSX.Element,
): MorePage {
  return {
    path: `class/${path}`,
    script: null,
    render(story, lang, { site, root }: Around) {
      const { title, description, hidden = false } = told(story, lang);
      const head = renderToString(
        <>
          <title>{`${title} · ${said(story.meta.title, lang)} · ${EN.site}`}</title>
          <meta name="description" content={description} />
          {hidden ? <meta name="robots" content="noindex" /> : null}
          {site === null ? null : <link rel="canonical" href={`${site}class/${path}`} />}
        </>,
      );
      return { head, body: renderToString(body({ story, lang, site, root })) };
    },
  };
}

const PAGES = {
  '': ['hub', Hub],
  'sheet/': ['sheet', Sheet],
  'worksheet/': ['worksheet', Worksheet],
  'overview/': ['overview', Overview],
  'colleague/': ['colleague', Colleague],
} as const satisfies Readonly<Record<string, readonly [string, (props: ClassProps) => JSX.Element]>>;

/** Where a teacher begins, whether there are lessons or not. */
export const classHome = (teaching: Teaching | null): MorePage =>
  classPage(
    '',
    (story, lang) => ({
      title: EN_CLASS.home.title,
      description: EN_CLASS.home.description(said(story.meta.title, lang)),
    }),
    (props) => <ClassHome {...props} teaching={teaching} />,
  );

/** Every page for class. Where the site is published without notes, there is none of answers. */
export function classPages(teaching: Teaching): readonly MorePage[] {
  const lessons = teaching.lessons.flatMap((lesson) =>
    Object.entries(PAGES).map(([path, [name, View]]) =>
      classPage(
        `${lesson.minutes}/${path}`,
        (story, lang) => {
          const { title, description } = EN_CLASS[name];
          const hub = EN_CLASS.hub.title(lesson.minutes);
          return {
            title: typeof title === 'string' ? `${title} · ${hub}` : hub,
            description: description(lesson.minutes, said(story.meta.title, lang)),
          };
        },
        (props) => <View {...props} teaching={teaching} lesson={lesson} />,
      ),
    ),
  );
  const exercises = teaching.exercises.map((exercise) =>
    classPage(
      `exercise/${exercise.id}/`,
      (story, lang) => {
        const title = said(exercise.title, lang);
        return { title, description: EN_CLASS.exercises.description(title, said(story.meta.title, lang)) };
      },
      (props) => <ExercisePage {...props} teaching={teaching} exercise={exercise} />,
    ),
  );
  const { title, description } = EN_CLASS.answers;
  const answers = classPage(
    'answers/',
    (story, lang) => ({ title, description: description(said(story.meta.title, lang)), hidden: true }),
    (props) => <Answers {...props} teaching={teaching} />,
  );
  return [...lessons, ...exercises, ...(hasNotes(teaching) ? [answers] : [])];
}
