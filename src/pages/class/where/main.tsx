import { render } from 'preact';
import { part } from '../../reader/part.ts';
import { Game } from './game.tsx';
import { readSheets } from './sheet.ts';

const host = part('where');
const sheets = readSheets(document);
host.replaceChildren(); // the questions with their answers, for readers without scripts
host.dataset['played'] = '';
render(<Game sheets={sheets} root={document.documentElement.dataset['root'] ?? '../../'} />, host);
