import '../../../app/translatable.ts';
import { render } from 'preact';
import { requireElement } from '../../../app/require-element.ts';
import { markScripts } from '../../../app/scripts-mark.ts';
import { Game } from './game.tsx';
import { type QuizMap, readQuizMaps } from './quiz-map.ts';

/** On a disk a folder is no page: links name the file in it. */
const onDisk = (sheet: QuizMap): QuizMap => ({
  ...sheet,
  words: sheet.words.map((each) => ({
    ...each,
    step: each.step === null ? null : { ...each.step, href: `${each.step.href}index.html` },
  })),
});

const host = requireElement('where');
const sheets = readQuizMaps(document);
host.replaceChildren(); // the questions with their answers, for readers without scripts
host.dataset['played'] = '';
render(
  <Game
    sheets={location.protocol === 'file:' ? sheets.map(onDisk) : sheets}
    root={document.documentElement.dataset['root'] ?? '../../'}
  />,
  host,
);
markScripts('ran');
