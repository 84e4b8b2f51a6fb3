import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EN_PRESENT } from '../../strings/present.ts';

const t = EN_PRESENT;

export type DialogName = 'help' | 'overview' | 'jump' | 'code' | 'word';

const TITLES = { help: t.help, overview: t.overview, jump: t.jump, code: t.code, word: t.word } as const;

interface Props {
  readonly name: DialogName;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A window over the wall. Its heading is its name, and a press beside it closes it. */
export function Dialog({ name, close, children }: Props): JSX.Element {
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
