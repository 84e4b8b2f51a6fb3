import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readVtt } from '../../../src/core/read/vtt.ts';

const GOOD = `WEBVTT - of a walk

NOTE nobody reads this
nor this

1
00:00.000 --> 00:02.000 align:start
<v Anna>The river is <i>high</i>.

00:02.000 --> 01:00:04.500
It was &lt;lower&gt;
last year.
`;

it('says what is said, without marks, numbers and notes', () => {
  expect(readVtt(GOOD)).toEqual({ said: ['The river is high.', 'It was <lower> last year.'], mistakes: [] });
  expect(readVtt(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual(readVtt(GOOD));
});

test.each([
  ['another first line', GOOD.replace('WEBVTT', 'SUBTITLES'), 1, 'expected WEBVTT as the first line'],
  [
    'commas in times, as another format has them',
    GOOD.replace('02.000 al', '02,000 al'),
    7,
    'expected two times with an arrow',
  ],
  ['a cue without times', GOOD.replace(/00:00.000 .*\n/, ''), 6, 'expected two times with an arrow'],
  ['an end before the beginning', GOOD.replace('00:00.000', '00:03.000'), 7, 'expected an end after the beginning'],
  [
    'cues out of order',
    GOOD.replace('00:00.000 --> 00:02', '00:09.000 --> 00:12'),
    10,
    'expected a beginning no earlier',
  ],
  ['nothing under the times', GOOD.replace(/<v Anna>.*\n/, ''), 7, 'expected words under the times'],
  ['no cue', 'WEBVTT\n', 1, 'expected a cue at least'],
])('tells %s with its line', (_, text, line, says) => {
  const [first] = readVtt(text).mistakes;
  expect([first?.line, first?.message.slice(0, says.length)]).toEqual([line, says]);
});

it('throws at no text', () => {
  const part = fc.constantFrom('WEBVTT', '\n', '\n\n', '00:01.000', ' --> ', 'NOTE', 'words', '<v A>');
  fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => void readVtt(parts.join(''))));
});
