import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Act, acted, begun, questionOf, type Run } from '../../../core/quiz/run.ts';
import type { At } from '../../../core/quiz/where.ts';
import { EN_LIVE } from '../../../strings/live.ts';
import { EN_WHERE } from '../../../strings/where.ts';
import { MapPicture } from './picture.tsx';
import type { Sheet } from './sheet.ts';
import { Cross, Found, Told, Verdict } from './told.tsx';
import { useSpoken } from './use-spoken.ts';

// "Where is …?" as it is played: one question at a time, by pointer, keys, or ear.

const t = EN_WHERE;
const STEP = 8; // pixels of the map that an arrow key moves the cross
const STRIDE = 48; // and with Shift

const ARROWS: Readonly<Record<string, At>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function Game({ sheets, root }: { sheets: readonly Sheet[]; root: string }): JSX.Element {
  const [index, setIndex] = useState(0);
  const [chosen, setChosen] = useState(false);
  const choose = (at: number): void => {
    setIndex(at);
    setChosen(true);
  };
  const [runs, setRuns] = useState(() => sheets.map(({ map }) => begun(map))); // one map waits while another is played
  const sheet = sheets[index];
  const run = runs[index];
  if (sheet === undefined || run === undefined) throw new Error(`where: expected a map ${index}, found none`);
  const act = (what: Act): void =>
    setRuns((before) => before.map((each, at) => (at === index ? acted(each, what, sheet.map) : each)));
  return (
    <>
      {sheets.length < 2 ? null : (
        <p class="where-buttons">
          {sheets.map(({ title }, at) => (
            <button key={title} type="button" aria-pressed={at === index} onClick={() => choose(at)}>
              {title}
            </button>
          ))}
        </p>
      )}
      <Round key={sheet.map.id} sheet={sheet} run={run} act={act} arrived={chosen} root={root} />
    </>
  );
}

interface RoundProps {
  readonly sheet: Sheet;
  readonly run: Run;
  readonly act: (what: Act) => void;
  /** Whether the map was chosen; else the page has just come, and the focus is left alone. */
  readonly arrived: boolean;
  readonly root: string;
}

/** One map from its first question to its last. */
function Round({ sheet, run, act, arrived, root }: RoundProps): JSX.Element {
  const { map, words } = sheet;
  const question = questionOf(run, map);
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const end = useRef<HTMLHeadingElement>(null);
  const spoken = useSpoken(sheet, run);

  // The focus goes where the next key is pressed.
  const stage = question === null ? 'end' : `${question}${run.told ? ' told' : ''}`;
  const before = useRef(arrived ? '' : stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    if (question === null) end.current?.focus();
    else if (run.told)
      next.current?.focus({ preventScroll: true }); // the map and what is said of it stay in sight
    else box.current?.focus();
  }, [stage, run.told, question]);

  if (question === null)
    return (
      <section aria-labelledby="where-ask">
        <h2 id="where-ask" ref={end} tabIndex={-1}>
          {t.endHeading}
        </h2>
        <p>{t.end}</p>
        <Found sheet={sheet} run={run} />
        <p class="where-buttons">
          <button type="button" onClick={() => act({ kind: 'again' })}>
            {t.again}
          </button>
        </p>
      </section>
    );
  const asked = map.asked[question];
  const told = words[question];
  if (asked === undefined || told === undefined) throw new Error(`where: expected a question ${question}, found none`);
  const answer = run.answers[question];

  return (
    <section aria-labelledby="where-ask">
      <h2 id="where-ask">
        {t.ask(told.name)} <small>{t.at(question + 1, words.length)}</small>
      </h2>
      <div
        class="where-map"
        ref={box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is where the keys move the cross
        tabIndex={0}
        aria-label={t.mapName}
        aria-describedby="where-ask where-help"
        onClick={(event) => {
          const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
          const x = ((event.clientX - left) / width) * map.width;
          const y = ((event.clientY - top) / height) * map.height;
          act({ kind: 'cross', at: [x, y] });
        }}
        onKeyDown={(event) => {
          const arrow = ARROWS[event.key];
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          if (event.key === 'Enter' && !event.repeat) act({ kind: run.told ? 'next' : 'answer' });
          else if (arrow !== undefined) {
            const by = event.shiftKey ? STRIDE : STEP;
            act({ kind: 'move', by: [arrow[0] * by, arrow[1] * by] });
          } else return;
          event.preventDefault();
        }}
      >
        <MapPicture map={map} root={root} alt="">
          {run.told ? <Told asked={asked} answer={answer ?? null} map={map} /> : <Cross at={run.cross} />}
        </MapPicture>
      </div>
      <div role="status" class="where-verdict" id="where-verdict">
        {run.told ? <Verdict asked={asked} words={told} answer={answer ?? null} cross={run.cross} map={map} /> : null}
      </div>
      <p class="where-buttons">
        {run.told ? (
          <button
            ref={next}
            type="button"
            aria-describedby="where-verdict"
            onClick={() => act({ kind: 'next' })}
            onKeyDown={(event) => {
              if (event.repeat) event.preventDefault(); // a key that is held answers, and goes no further
            }}
          >
            {t.next}
          </button>
        ) : (
          <>
            <button type="button" onClick={() => act({ kind: 'answer' })}>
              {t.here}
            </button>
            <button type="button" onClick={() => act({ kind: 'show' })}>
              {t.show}
            </button>
          </>
        )}
      </p>
      <p id="where-help" class="byline">
        {t.help}
      </p>
      <p role="status" class="unseen">
        {spoken}
      </p>
      <p class="byline">{EN_LIVE.attribution}</p>
    </section>
  );
}
