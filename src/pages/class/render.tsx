import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { WHERE_PATH, type WhereMap } from '../../core/quiz/where.ts';
import type { Story } from '../../core/story.ts';
import { hasSpeakerNotes, type Teaching } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { EN } from '../../strings/en.ts';
import { EN_WHERE } from '../../strings/where.ts';
import { dataElement } from '../data-element.tsx';
import type { SitePage } from '../pages.ts';
import { Answers } from './answers.tsx';
import { GroupWork } from './group.tsx';
import { ClassHome } from './home.tsx';
import { Hub } from './hub.tsx';
import { Key } from './key.tsx';
import { type ClassProps, said } from './lesson-parts.ts';
import { ExercisePage, PupilsPaper, Worksheet } from './pupils.tsx';
import { AllSteps, Reader } from './reader.tsx';
import { Colleague, Overview } from './teachers.tsx';
import { WherePage } from './where/page.tsx';
import { QUIZ_MAPS_ID } from './where/quiz-map.ts';
import { sheetsOf } from './where/quiz-maps-of.ts';

interface Told {
  readonly title: string;
  readonly description: string;
  /** Whether search engines are asked to leave it out. */
  readonly hidden?: boolean;
}

type Around = Parameters<SitePage['render']>[2];

export interface ClassAround {
  /** The maps of "where is …?", one for each that the lessons name. */
  readonly where: readonly WhereMap[];
  /** Bytes of each sheet that is there as a file to edit, by its path from the root. */
  readonly papers: ReadonlyMap<string, number>;
}

/** What stands in the head of a page for class. `path` is from the site's root. */
function headOf(
  path: string,
  { title, description, hidden = false }: Told,
  story: Story,
  lang: string,
  site: string | null,
): string {
  return renderToString(
    <>
      <title>{`${title} · ${said(story.meta.title, lang)} · ${EN.site}`}</title>
      <meta name="description" content={description} />
      {hidden ? <meta name="robots" content="noindex" /> : null}
      {site === null ? null : <link rel="canonical" href={`${site}${path}`} />}
    </>,
  );
}

type Body = (props: Omit<ClassProps, 'teaching' | 'lesson'>) => JSX.Element;

function classPage(name: string, told: (story: Story, lang: string) => Told, body: Body): SitePage {
  const path = `class/${name}`;
  return {
    path,
    script: null,
    render: (story, lang, { site, root, papers }: Around) => ({
      head: headOf(path, told(story, lang), story, lang, site),
      body: renderToString(body({ story, lang, site, root, papers })),
    }),
  };
}

const NO_PAPERS: ReadonlyMap<string, number> = new Map(); // a sheet of paper leads to none

/** A page that is also a file to edit. */
const classSheet = (name: string, told: (story: Story, lang: string) => Told, body: Body): SitePage => ({
  ...classPage(name, told, body),
  sheet: (story, lang, site, root) => body({ story, lang, site, root, papers: NO_PAPERS }),
});

/** The pages of a lesson that are handed out or laid beside what was. */
const SHEETS: readonly string[] = ['sheet/', 'worksheet/', 'reader/', 'key/'];

const PAGES = {
  '': ['hub', Hub],
  'sheet/': ['sheet', PupilsPaper],
  'worksheet/': ['worksheet', Worksheet],
  'overview/': ['overview', Overview],
  'colleague/': ['colleague', Colleague],
  'reader/': ['reader', Reader],
  'key/': ['key', Key],
} as const satisfies Readonly<Record<string, readonly [string, (props: ClassProps) => JSX.Element]>>;

/** Where a teacher begins, whether there are lessons or not. */
export const classHome = (teaching: Teaching | null): SitePage =>
  classPage(
    '',
    (story, lang) => ({
      title: EN_CLASS.home.title,
      description: EN_CLASS.home.description(said(story.meta.title, lang)),
    }),
    (props) => <ClassHome {...props} teaching={teaching} />,
  );

/** "Where is …?", told without scripts and played with one. */
function wherePage(teaching: Teaching): SitePage {
  const { title, description } = EN_WHERE;
  return {
    path: WHERE_PATH,
    script: 'where',
    styles: ['where'],
    guarded: true,
    render(story, lang, { site, root, where }) {
      const told = { title, description: description(said(story.meta.title, lang)) };
      const sheets = sheetsOf(story, teaching, where, lang, root);
      const body = renderToString(<WherePage story={story} lang={lang} root={root} sheets={sheets} />);
      return { head: headOf(WHERE_PATH, told, story, lang, site), body: body + dataElement(sheets, QUIZ_MAPS_ID) };
    },
  };
}

/** Every page for class. Where the site is published without notes, there is none of answers. */
export function classPages(teaching: Teaching): readonly SitePage[] {
  const lessons = teaching.lessons.flatMap((lesson) =>
    Object.entries(PAGES)
      .filter(([path]) => path !== 'key/' || hasSpeakerNotes(teaching))
      .map(([path, [name, View]]) =>
        (SHEETS.includes(path) ? classSheet : classPage)(
          `${lesson.minutes}/${path}`,
          (story, lang) => {
            const { title, description } = EN_CLASS[name];
            const hub = EN_CLASS.hub.title(lesson.minutes);
            return {
              title: typeof title === 'string' ? `${title} · ${hub}` : hub,
              description: description(lesson.minutes, said(story.meta.title, lang)),
              hidden: name === 'key',
            };
          },
          (props) => <View {...props} teaching={teaching} lesson={lesson} />,
        ),
      ),
  );
  const exercises = teaching.exercises.map((exercise) =>
    classSheet(
      `exercise/${exercise.id}/`,
      (story, lang) => {
        const title = said(exercise.title, lang);
        return { title, description: EN_CLASS.exercises.description(title, said(story.meta.title, lang)) };
      },
      (props) => <ExercisePage {...props} teaching={teaching} exercise={exercise} />,
    ),
  );
  const steps = classPage(
    'steps/',
    (story, lang) => ({
      title: EN_CLASS.reader.all,
      description: EN_CLASS.reader.allDescription(said(story.meta.title, lang)),
    }),
    (props) => <AllSteps {...props} teaching={teaching} />,
  );
  const group = classSheet(
    'group/',
    (story, lang) => ({
      title: EN_CLASS.group.title,
      description: EN_CLASS.group.description(said(story.meta.title, lang)),
    }),
    (props) => <GroupWork {...props} teaching={teaching} />,
  );
  const { title, description } = EN_CLASS.answers;
  const answers = classPage(
    'answers/',
    (story, lang) => ({ title, description: description(said(story.meta.title, lang)), hidden: true }),
    (props) => <Answers {...props} teaching={teaching} />,
  );
  return [
    ...lessons,
    ...exercises,
    steps,
    group,
    ...(teaching.where.length === 0 ? [] : [wherePage(teaching)]),
    ...(hasSpeakerNotes(teaching) ? [answers] : []),
  ];
}
