import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LiveStrings } from '../../strings/live.ts';

/** One sheet at a time: they stand in the same place. */
let closeOther: (() => void) | null = null;

interface SheetState {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Of the button that opens it: the focus goes back there. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/**
 * A sheet beside the map: open until its reader closes it, presses Esc, goes on with the text or comes to another step.
 * What it tells is of one step, and none begins with it open.
 */
export function useSheet(step: number): SheetState {
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = openedAt === step;
  useEffect(() => setOpenedAt((at) => (at === step ? at : null)), [step]); // coming back does not open it again
  useEffect(() => {
    if (!open) return undefined;
    const close = (): void => setOpenedAt(null);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      close();
      opener.current?.focus({ preventScroll: true });
    };
    const onPress = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('.map-column') === null) close();
    };
    closeOther?.();
    closeOther = close;
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      if (closeOther === close) closeOther = null;
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);
  return { open, setOpen: (next) => setOpenedAt(next ? step : null), opener };
}

interface SheetProps {
  readonly title: string;
  readonly sheet: SheetState;
  readonly t: LiveStrings;
  readonly children: ComponentChildren;
}

/** Beside the map on a desk and under it on a phone, so that it never lies on what it explains. */
export function Sheet({ title, sheet: { open, setOpen, opener }, t, children }: SheetProps): JSX.Element {
  return (
    <div class="sheet" hidden={!open}>
      <p class="sheet-head">
        <strong>{title}</strong>
        <button
          type="button"
          class="chip-button"
          onClick={() => {
            setOpen(false);
            opener.current?.focus({ preventScroll: true });
          }}
        >
          {t.close}
        </button>
      </p>
      {children}
    </div>
  );
}
