import type { JSX } from 'preact';
import { EN_CLASS } from '../../strings/class.ts';
import { Proofs } from './answers.tsx';
import { ClassPage, Part, Texts, waysBack } from './frame.tsx';
import { type ClassProps, exercisesIn, questionsIn, said } from './lesson-parts.ts';

/** What the map's numbers stand for. */
function MapKey({ story, teaching, lesson, lang }: ClassProps): JSX.Element | null {
  if (teaching.map.length === 0 || !lesson.parts.some(({ kind }) => kind === 'map')) return null;
  return (
    <Part id="map" title={EN_CLASS.key.map} whole>
      <ol class="to-name in-two">
        {teaching.map.map(({ place }, index) => (
          <li key={place}>
            {index + 1} {said(story.places.get(place)?.names ?? { en: place }, lang)}
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** Answers with the numbers of the lesson's own sheets. */
export function Key(props: ClassProps): JSX.Element {
  const { story, teaching, lesson, lang, root } = props;
  const { key, hub, answers } = EN_CLASS;
  const links = [
    { href: '../', name: hub.title(lesson.minutes) },
    ...waysBack(root),
    { href: `${root}class/answers/`, name: answers.title },
  ];
  return (
    <ClassPage story={story} lang={lang} root={root} title={key.title} links={links}>
      <p class="byline">
        {hub.title(lesson.minutes)}. {key.about}
      </p>
      <MapKey {...props} />
      <Part id="questions" title={key.questions}>
        <ol class="check">
          {questionsIn(lesson, teaching).map(({ id, text, answer }, index) => (
            <li key={id}>
              <span class="entry-number">{index + 1}</span>
              <p class="check-what">{said(text, lang)}</p>
              <p>{said(answer.text, lang)}</p>
              <Proofs refs={answer.claims} story={story} lang={lang} />
            </li>
          ))}
        </ol>
      </Part>
      {exercisesIn(lesson, teaching).map(({ id, title, expected }) => (
        <Part key={id} id={id} title={EN_CLASS.exercise(said(title, lang))} whole>
          <Texts texts={expected} lang={lang} />
        </Part>
      ))}
    </ClassPage>
  );
}
