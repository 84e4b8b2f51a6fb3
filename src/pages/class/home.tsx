import type { JSX } from 'preact';
import { PREPARE_PATH } from '../../core/pack/contents.ts';
import { WHERE_PATH } from '../../core/quiz/where.ts';
import type { Story } from '../../core/story.ts';
import type { Teaching } from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';
import { ClassPage, Part } from './frame.tsx';

interface Props {
  readonly story: Story;
  /** null: there are no lessons, only the story to present. */
  readonly teaching: Teaching | null;
  readonly lang: string;
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** Where a teacher begins: the presentation, the lessons, and what is needed where there is no network. */
export function ClassHome({ story, teaching, lang, root }: Props): JSX.Element {
  const t = EN_CLASS.home;
  const entry = (href: string, name: string, about: string): JSX.Element => (
    <li>
      <a href={href}>{name}</a>: {about}
    </li>
  );
  const lessons = teaching?.lessons ?? [];
  return (
    <ClassPage story={story} lang={lang} root={root} title={t.title}>
      <p class="deck">{t.deck}</p>
      <Part id="wall" title={t.wall}>
        <ul class="texts">
          {entry(`${root}present/`, t.present, t.presentAbout)}
          {entry(`${root}speaker/`, t.speaker, t.speakerAbout)}
        </ul>
      </Part>
      {(teaching?.where.length ?? 0) === 0 ? null : (
        <Part id="map" title={t.onMap}>
          <ul class="texts">{entry(`${root}${WHERE_PATH}`, t.where, t.whereAbout)}</ul>
        </Part>
      )}
      {lessons.length === 0 ? null : (
        <Part id="lessons" title={t.lessons}>
          <ul class="texts">
            {lessons.map(({ minutes }) => entry(`${minutes}/`, EN_CLASS.hub.title(minutes), t.lessonAbout))}
            <li>
              <a href="steps/">{EN_CLASS.reader.all}</a>
            </li>
          </ul>
        </Part>
      )}
      <Part id="without-network" title={t.withoutNetwork}>
        <ul class="texts">{entry(`${root}${PREPARE_PATH}`, t.prepare, t.prepareAbout)}</ul>
      </Part>
    </ClassPage>
  );
}
