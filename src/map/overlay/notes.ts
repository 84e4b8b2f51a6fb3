import { NOTE_LEADING, type PlannedNote } from '../../core/picture/labels/callouts.ts';
import type { Plan } from '../../core/picture/plan.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, put, px, svg } from '../../views/svg.ts';
import { type OverlayPart, walkShown } from './part.ts';

const GAP = 7; // pixels between the words and their leader

/** From the side of the box that faces the place to the place itself, with one slight curve. */
function leader(note: PlannedNote): string {
  const { offset, width, height } = note;
  const left = offset.x;
  const right = offset.x + width;
  const middle = offset.y + height / 2;
  const start =
    left > 0
      ? { x: left - GAP, y: middle }
      : right < 0
        ? { x: right + GAP, y: middle }
        : { x: (left + right) / 2, y: offset.y > 0 ? offset.y - GAP : offset.y + height + GAP };
  const bend = { x: start.x * 0.45 - start.y * 0.12, y: start.y * 0.45 + start.x * 0.12 };
  return `M${px(start.x)} ${px(start.y)}Q${px(bend.x)} ${px(bend.y)} 0 0`;
}

function drawNote(note: PlannedNote, theme: Theme): SVGGElement {
  const d = leader(note);
  const words = note.lines.map((line, index) => {
    const text = svg('text', {
      class: 'note',
      x: px(note.offset.x),
      y: px(note.offset.y + note.size * (0.95 + index * NOTE_LEADING)),
      'font-size': note.size,
      fill: theme.ink,
      stroke: theme.land,
      'stroke-width': 3.4,
    });
    text.textContent = line;
    return text;
  });
  const group = svg('g', { class: 'note-group' }, [
    svg('path', { d, fill: 'none', stroke: theme.paper, 'stroke-width': 3.4 }),
    svg('path', { d, fill: 'none', stroke: theme.ink, 'stroke-width': 1.2 }),
    ...words,
  ]);
  fade(group, 0);
  return group;
}

/** A desk explains on the map: a few words and a thin leader. */
export function notesPart(plan: Plan, theme: Theme): OverlayPart {
  const groups = new Map([...plan.notes].map(([id, note]) => [id, drawNote(note, theme)]));
  const walk = walkShown(groups, (group) => group);
  return {
    element: svg('g', { class: 'notes' }, [...groups.values()]),
    draw(frame, project) {
      walk(frame.notes, (group, id) => {
        const note = plan.notes.get(id);
        if (note === undefined) return;
        const { x, y } = project(note.at);
        put(group, 'transform', `translate(${px(x)} ${px(y)})`);
      });
    },
  };
}
