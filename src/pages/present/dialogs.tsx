import { type JSX, render } from 'preact';
import { useState } from 'preact/hooks';
import type { Numbered } from '../../core/numbered.ts';
import { ACTS } from '../../core/present/keys.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { QrCode } from '../../views/print/qr-code.tsx';
import { Dialog, type DialogName } from './dialog.tsx';
import { type Word, wordFor } from './words.ts';

const t = EN_PRESENT;

/** A step as lists name it. */
export interface Screen {
  readonly id: string;
  /** null: no step of the story. */
  readonly at: Numbered | null;
  readonly heading: string;
  /** All of its words, to be searched. */
  readonly words: string;
  /** Address of its picture; null where it has none. */
  readonly picture: string | null;
}

interface DialogsProps {
  /** The screens that are gone through. */
  readonly screens: () => readonly Screen[];
  readonly here: () => string;
  /** Whether a step has been shown: those still to come are not given away. */
  readonly seen: (id: string) => boolean;
  readonly go: (id: string) => void;
  /** The lessons that there are, by their minutes, and which of them is gone through: '' for the whole story. */
  readonly lessons: readonly string[];
  readonly lesson: () => string;
  readonly setLesson: (lesson: string) => void;
  /** The statement that was asked for. */
  readonly word: () => Word | null;
  /** The address of a step for the pupils' own devices; null: they cannot reach this copy of the site. */
  readonly address: (id: string) => string | null;
  readonly shortcuts: () => boolean;
  readonly setShortcuts: (on: boolean) => void;
}

/** Steps that a number or words may mean, the best first. Numbers are as they are shown. */
export function found(screens: readonly Screen[], text: string): readonly Screen[] {
  const asked = text.trim().toLocaleLowerCase();
  if (asked === '') return [];
  if (/^\d+$/.test(asked)) {
    const screen = screens.find(({ at }) => at?.step === Number(asked));
    return screen === undefined ? [] : [screen];
  }
  const inHeading = screens.filter(({ id, heading }) => id === asked || heading.toLocaleLowerCase().includes(asked));
  const inText = screens.filter(
    (screen) => !inHeading.includes(screen) && screen.words.toLocaleLowerCase().includes(asked),
  );
  return [...inHeading, ...inText];
}

function Help({ shortcuts, setShortcuts }: DialogsProps): JSX.Element {
  const [on, setOn] = useState(shortcuts());
  return (
    <>
      <dl class="present-keys">
        {ACTS.map((act) => (
          <div key={act}>
            <dt>{t.keys[act][0]}</dt>
            <dd>{t.keys[act][1]}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            setOn(currentTarget.checked);
            setShortcuts(currentTarget.checked);
          }}
        />{' '}
        {t.shortcuts}
      </label>
      <p>{t.shortcutsAbout}</p>
    </>
  );
}

/** Steps that are still to come are only numbers on a wall: they are not given away. */
function Overview({ screens, here, go, seen, ...lessons }: DialogsProps): JSX.Element {
  const [, setChosen] = useState(lessons.lesson());
  const all = screens();
  return (
    <>
      <Lessons {...lessons} chosen={setChosen} />
      <ol class="present-grid">
        {all.map(({ id, at, heading, picture }) => (
          <li key={id}>
            <button type="button" aria-current={id === here() ? 'step' : undefined} onClick={() => go(id)}>
              {picture === null || !seen(id) ? null : (
                <img src={picture} alt="" loading="lazy" width={600} height={540} />
              )}
              <span>{t.at(at)}</span> {at === null || seen(id) ? <strong>{heading}</strong> : null}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

interface LessonsProps extends Pick<DialogsProps, 'lessons' | 'lesson' | 'setLesson'> {
  readonly chosen: (lesson: string) => void;
}

/** Which lesson is gone through, to be chosen on the wall as in the speaker's window. */
function Lessons({ lessons, lesson, setLesson, chosen }: LessonsProps): JSX.Element | null {
  if (lessons.length === 0) return null;
  return (
    <p>
      {['', ...lessons].map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === lesson()}
          onClick={() => {
            setLesson(name);
            chosen(name);
          }}
        >
          {name === '' ? t.wholeStory : t.lessonOf(Number(name))}
        </button>
      ))}
    </p>
  );
}

function Jump({ screens, go }: DialogsProps): JSX.Element {
  const [text, setText] = useState('');
  const hits = found(screens(), text).slice(0, 5);
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = hits;
        if (first !== undefined) go(first.id);
      }}
    >
      <label>
        {t.jumpLabel}
        <input
          type="text"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p role="status">{text.trim() !== '' && hits.length === 0 ? t.jumpNone : ''}</p>
      <ol class="present-hits">
        {hits.map(({ id, heading }) => (
          <li key={id}>
            <button type="button" onClick={() => go(id)}>
              {heading}
            </button>
          </li>
        ))}
      </ol>
    </form>
  );
}

function Code({ here, address }: DialogsProps): JSX.Element {
  const url = address(here());
  if (url === null) return <p>{t.codeNone}</p>;
  return (
    <p class="present-code">
      <QrCode url={url} label={t.code} />
      <span translate={false}>{url}</span>
    </p>
  );
}

/** Who says what is underlined: on the wall, so that nobody has to leave it. */
function WordSaid({ word }: DialogsProps): JSX.Element {
  return (
    <>
      <p>{word()?.said}</p>
      <p>{word()?.by}</p>
    </>
  );
}

const BODIES = { help: Help, overview: Overview, jump: Jump, code: Code, word: WordSaid } as const;

export interface Dialogs {
  /** Opens one, or closes the one that is open; null closes. */
  toggle(name: DialogName | null): void;
  open(): boolean;
  /** Scrolls the one that is open by a screenful; false where it has no more in that direction. */
  scroll(by: 1 | -1): boolean;
  /** Opens what stands behind a link; false where the page has nothing on it. */
  readonly word: (link: HTMLAnchorElement) => boolean;
}

const SCREENFUL = 0.85; // of what is seen
const LEFT = 2; // pixels: less than that is nothing that is out of sight

function scrollBox(box: Element | null, by: 1 | -1): boolean {
  if (box === null) return false;
  const left = by > 0 ? box.scrollHeight - box.clientHeight - box.scrollTop : box.scrollTop;
  if (left <= LEFT) return false;
  box.scrollBy({ top: by * box.clientHeight * SCREENFUL, behavior: 'instant' });
  return true;
}

/** What lies over the wall: one of them at a time, none of which the page without scripts needs. */
export function dialogsIn(host: HTMLElement, props: Omit<DialogsProps, 'word'>): Dialogs {
  let shown: DialogName | null = null;
  let word: Word | null = null;
  function show(name: DialogName | null): void {
    shown = name;
    const Body = name === null ? null : BODIES[name];
    const go = (id: string): void => {
      show(null);
      props.go(id);
    };
    render(
      name === null || Body === null ? null : (
        <Dialog key={name} name={name} close={() => show(null)}>
          <Body {...props} word={() => word} go={go} />
        </Dialog>
      ),
      host,
    );
  }
  const opened = (): Element | null => host.querySelector('dialog[open]');
  return {
    toggle: (name) => show(name === shown ? null : name),
    open: () => opened() !== null,
    scroll: (by) => scrollBox(opened(), by),
    word(link) {
      word = wordFor(link);
      if (word !== null) show('word');
      return word !== null;
    },
  };
}
