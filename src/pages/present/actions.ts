import type { Act } from '../../core/present/keys.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import type { DialogName } from './dialog.tsx';
import type { Dialogs } from './dialogs.tsx';
import { toggleFullscreen } from './fullscreen.ts';
import type { InkLayer, Tool } from './ink-layer.ts';
import type { WallMap } from './live-map.ts';
import { say, sayWithLink } from './message.ts';
import { type Rehearsal, toggleBlank } from './presenter-sync.ts';
import { openSpeaker } from './speaker-window.ts';
import { type Course, turns } from './turns.ts';

const t = EN_PRESENT;

/** What each act does. */
export type Actions = Readonly<Record<Act, () => void>>;

interface Input {
  readonly host: HTMLElement;
  /** Address of the speaker's page. */
  readonly speaker: () => string;
  readonly course: Course;
  /** Shows again what is shown: its text has come back. */
  readonly again: () => void;
  readonly map: WallMap;
  readonly ink: InkLayer;
  readonly rehearsal: Rehearsal;
  readonly dialogs: Dialogs;
}

/** What needs a live map: names that can be hidden, and tools to draw and point with. */
function onMap(host: HTMLElement, map: WallMap, ink: InkLayer): Pick<Actions, 'names' | 'pen' | 'pointer'> {
  const without = (): string => (map.isComing() ? t.toolSoon : t.toolNone);
  const withMap = (act: () => string) => (): void => say(map.sight() === null ? without() : act());
  const toggle = (tool: Tool): string => {
    ink.use(ink.tool() === tool ? 'none' : tool);
    for (const each of ['pen', 'pointer'] as const)
      host.querySelector(`[data-act="${each}"]`)?.setAttribute('aria-pressed', String(ink.tool() === each));
    return t.tools[ink.tool()];
  };
  return {
    names: withMap(() => (document.documentElement.toggleAttribute('data-names-off') ? t.names.off : t.names.on)),
    pen: withMap(() => toggle('pen')),
    pointer: withMap(() => toggle('pointer')),
  };
}

export function actionsOf({ host, speaker, course, again, map, ink, rehearsal, dialogs }: Input): Actions {
  const dialog = (name: DialogName) => (): void => dialogs.toggle(name);
  return {
    ...turns(course),
    ...onMap(host, map, ink),
    black: () => toggleBlank(rehearsal, 'black'),
    white: () => toggleBlank(rehearsal, 'white'),
    jump: dialog('jump'),
    overview: dialog('overview'),
    help: dialog('help'),
    code: dialog('code'),
    text() {
      document.documentElement.toggleAttribute('data-map-alone');
      again();
    },
    undo: ink.undo,
    clear: ink.clear,
    fullscreen: toggleFullscreen,
    speaker() {
      if (!openSpeaker(speaker())) sayWithLink(t.blocked, speaker(), t.blockedLink);
    },
  };
}
