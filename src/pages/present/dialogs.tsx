import { type ComponentChildren, type JSX, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Numbered } from '../../core/numbered.ts';
import { ACTS } from '../../core/present/keys.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { QrCode } from '../../views/print/qr-code.tsx';

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

export type DialogName = 'help' | 'overview' | 'jump' | 'code';

export interface DialogsProps {
  readonly screens: readonly Screen[];
  readonly here: () => string;
  /** Whether a step has been shown: those still to come are not given away. */
  readonly seen: (id: string) => boolean;
  readonly go: (id: string) => void;
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
function Overview({ screens, here, go, seen }: DialogsProps): JSX.Element {
  return (
    <ol class="present-grid">
      {screens.map(({ id, at, heading, picture }) => (
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
  );
}

function Jump({ screens, go }: DialogsProps): JSX.Element {
  const [text, setText] = useState('');
  const hits = found(screens, text).slice(0, 5);
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

const TITLES = { help: t.help, overview: t.overview, jump: t.jump, code: t.code } as const;
const BODIES = { help: Help, overview: Overview, jump: Jump, code: Code } as const;

function Dialog({
  name,
  close,
  children,
}: {
  name: DialogName;
  close: () => void;
  children: ComponentChildren;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input[type="text"], [aria-current]')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`present-dialog is-${name}`}
      aria-label={TITLES[name]}
      closedby="any"
      onCancel={close}
      onClose={close}
    >
      <header>
        <strong>{TITLES[name]}</strong>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

export interface Dialogs {
  /** Opens one, or closes the one that is open; null closes. */
  toggle(name: DialogName | null): void;
  open(): boolean;
}

/** Help, overview, jump and code: one of them at a time, none of which the page without scripts needs. */
export function dialogsIn(host: HTMLElement, props: DialogsProps): Dialogs {
  let shown: DialogName | null = null;
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
          <Body {...props} go={go} />
        </Dialog>
      ),
      host,
    );
  }
  return {
    toggle: (name) => show(name === shown ? null : name),
    open: () => host.querySelector('dialog[open]') !== null,
  };
}
