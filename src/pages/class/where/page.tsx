import type { JSX } from 'preact';
import { middleOf } from '../../../core/quiz/position.ts';
import type { Story } from '../../../core/story.ts';
import { EN } from '../../../strings/en.ts';
import { EN_WHERE } from '../../../strings/where.ts';
import { ClassPage, Part } from '../frame.tsx';
import { Drawn, MapPicture } from './picture.tsx';
import type { QuizMap } from './quiz-map.ts';

interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly root: string;
  readonly sheets: readonly QuizMap[];
}

/** "Where is …?" as it is without scripts: each map, and each answer behind its question. */
export function WherePage({ story, lang, root, sheets }: Props): JSX.Element {
  return (
    <ClassPage story={story} lang={lang} root={root} title={EN_WHERE.title}>
      <p class="deck">{EN_WHERE.deck}</p>
      <div id="where">
        {sheets.map((sheet) => (
          <Part key={sheet.map.id} id={sheet.map.id} title={sheet.title}>
            <p>{EN_WHERE.listAbout}</p>
            <figure class="where-map">
              <MapPicture map={sheet.map} root={root} alt={EN_WHERE.alt} />
            </figure>
            <p class="byline">{EN.attribution}</p>
            <Questions sheet={sheet} root={root} />
          </Part>
        ))}
      </div>
    </ClassPage>
  );
}

function Questions({ sheet: { map, words }, root }: { sheet: QuizMap; root: string }): JSX.Element {
  return (
    <ul class="where-list">
      {words.map(({ name, known, step }, index) => {
        const asked = map.asked[index];
        return (
          <li key={name}>
            <details>
              <summary>{EN_WHERE.ask(name)}</summary>
              <figure class="where-map">
                <MapPicture
                  map={map}
                  root={root}
                  alt={asked === undefined ? '' : EN_WHERE.shownAt(name, middleOf(asked.drawing, map))}
                >
                  {asked === undefined ? null : <Drawn drawing={asked.drawing} />}
                </MapPicture>
              </figure>
              <p>{known}</p>
              {step === null ? null : (
                <p>
                  {EN_WHERE.inStory} <a href={step.href}>{step.heading}</a>
                </p>
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
