import { writeAddress } from '../../app/address.ts';
import { requireElement } from '../../app/require-element.ts';
import { markScripts } from '../../app/scripts-mark.ts';
import { actOf } from '../../core/present/keys.ts';
import type { Shared } from '../../core/present/shared.ts';
import { refusesFrames } from '../present/in-frame.ts';
import { type Rehearsal, rehearse, toggleBlank } from '../present/presenter-sync.ts';
import { type LessonChoice, lessonChoice } from './lesson-choice.ts';
import { linkStatus } from './link-status.ts';
import { showShared } from './show-shared.ts';
import { runTimer, type Timer } from './timer.ts';

// The speaker's window: it follows the wall and leads it. It has no map of its own.

const page = document.documentElement;
const host = requireElement('speaker');
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');

/** Does an act; false where this window has no use for it, so that the key stays the browser's. */
function perform(name: string, { ids }: LessonChoice, rehearsal: Rehearsal): boolean {
  const to = (step: string | undefined): void => {
    if (step !== undefined) rehearsal.change({ step });
  };
  const turn = (by: 1 | -1): void => to(ids()[ids().indexOf(rehearsal.state().step) + by]);
  if (name === 'next' || name === 'on') turn(1);
  else if (name === 'previous' || name === 'back') turn(-1);
  else if (name === 'black' || name === 'white') toggleBlank(rehearsal, name);
  else if (name === 'first') to(ids().at(0));
  else if (name === 'last') to(ids().at(-1));
  else return name === 'fullscreen'; // F5 of a clicker must not load the page anew
  return true;
}

function onKeys(act: (name: string) => boolean): void {
  window.addEventListener('keydown', (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    if (event.key === ' ' && target instanceof Element && target.closest('button, a')) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return; // the page is longer than the window
    const name = actOf(event, true);
    if (name !== null && act(name)) event.preventDefault();
  });
}

function onButtons(act: (name: string) => boolean, timer: Timer): void {
  host.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act], [data-do]') : null;
    if (button?.dataset['act'] !== undefined) act(button.dataset['act']);
    if (button?.dataset['do'] === 'run') timer.toggle();
    if (button?.dataset['do'] === 'reset') timer.reset();
  });
}

function speak(): void {
  const sections = [...host.querySelectorAll<HTMLElement>('.speaker-step')];
  const steps = new Set(sections.map(({ id }) => id));
  const story = sections.filter((section) => section.querySelector('.speaker-notes') !== null).map(({ id }) => id);
  const lesson = lessonChoice(host, story, () => show(rehearsal.state()));
  const link = linkStatus(`${root}present/${location.search}`);
  const inHash = location.hash.slice(1); // a reload where no presentation answers
  const rehearsal = rehearse({
    root,
    story: host.dataset['story'] ?? '',
    steps,
    start: { step: steps.has(inHash) ? inHash : (sections[0]?.id ?? ''), blank: 'none', count: 0 },
    onState: show,
    onOther: link.connected,
  });
  const timer = runTimer({ plan: lesson.minutes, index: () => lesson.ids().indexOf(rehearsal.state().step) });

  function show(state: Shared): void {
    writeAddress({ hash: state.step });
    showShared(host, sections, lesson.ids(), story, state);
    timer.draw();
  }

  const act = (name: string): boolean => perform(name, lesson, rehearsal);
  onKeys(act);
  onButtons(act, timer);
  requireElement('desk').hidden = false;
  requireElement('next').hidden = false;
  page.dataset['speaking'] = '';
  show(rehearsal.state());
  link.wait(rehearsal.joined);
}

if (!refusesFrames(host)) speak();
markScripts('ran');
