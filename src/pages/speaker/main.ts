import { writeAddress } from '../../app/address.ts';
import { requireElement } from '../../app/require-element.ts';
import { markScripts } from '../../app/scripts-mark.ts';
import { placeIn, toggleOut } from '../../core/present/course.ts';
import { actOf } from '../../core/present/keys.ts';
import type { Shared, Shown } from '../../core/present/shared.ts';
import { refusesFrames } from '../present/in-frame.ts';
import { lessonNamed, minutesOf, plansIn, screensOf, spareOf } from '../present/lesson.ts';
import { lessonChange } from '../present/lesson-change.ts';
import { type Rehearsal, rehearse, toggleBlank } from '../present/presenter-sync.ts';
import { freshName, searchOf, sessionIn } from '../present/session.ts';
import { type Course, followLink, leave, TURNS, turns } from '../present/turns.ts';
import { linkOf } from './link.ts';
import { pressesOf } from './presses.ts';
import { showSeen, showShared } from './show-shared.ts';
import { runTimer, type Timer } from './timer.ts';
import { wallsAsked } from './walls.ts';

// The speaker's window: it follows the wall and leads it. It has no map of its own.

const page = document.documentElement;
const host = requireElement('speaker');
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
const plans = plansIn(host);
const sections = [...host.querySelectorAll<HTMLElement>('.speaker-step')];
const story = sections.filter(({ dataset }) => dataset['kind'] === 'step').map(({ id }) => id);

/** On a disk a folder is no page: an address names the file in it. */
const fileOf = (folder: string): string => `${root}${folder}${location.protocol === 'file:' ? 'index.html' : ''}`;

/** Does an act; false where this window has no use for it, so that the key stays the browser's. */
function perform(name: string, course: Course): boolean {
  const turn = TURNS.find((each) => each === name);
  if (turn !== undefined) turns(course)[turn]();
  else if (name === 'black' || name === 'white') toggleBlank(course.rehearsal, name);
  else return name === 'fullscreen'; // F5 of a clicker must not load the page anew
  return true;
}

const CLICKER: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5']); // no field here has a use for them

function onKeys(act: (name: string) => boolean): void {
  window.addEventListener('keydown', (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select') && !CLICKER.has(event.key)) return;
    if (event.key === ' ' && target instanceof Element && target.closest('button, a')) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return; // the page is longer than the window
    const name = actOf(event, true);
    if (name !== null && act(name)) event.preventDefault();
  });
}

/** What is pressed beside the acts of keys. */
function does(what: string, of: string, course: Course, timer: Timer): void {
  const { rehearsal, ids } = course;
  if (what === 'run') timer.toggle();
  else if (what === 'reset') timer.reset();
  else if (what === 'leave') leave(course);
  else if (what === 'out') rehearsal.change({ out: toggleOut(of, ids(), rehearsal.state()) });
}

function onButtons(act: (name: string) => boolean, course: Course, timer: Timer): void {
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('#deck a');
    if (link !== null && followLink(course, link)) event.preventDefault();
    else if (link !== null) link.target = '_blank'; // beside this page, which is still there when one comes back
    const button = event.target.closest<HTMLElement>('[data-act], [data-do]');
    if (button?.dataset['act'] !== undefined) act(button.dataset['act']);
    if (button?.dataset['do'] !== undefined) does(button.dataset['do'], button.dataset['of'] ?? '', course, timer);
  });
}

/** The lesson is chosen for all windows. The field gives the focus back: a clicker's keys would choose another. */
function onLesson(rehearsal: Rehearsal): void {
  const field = requireElement('lesson') as HTMLSelectElement;
  field.addEventListener('change', () => {
    rehearsal.change(lessonChange(plans, field.value, rehearsal.state(), story));
    field.blur();
  });
}

/** Where this window begins, until a presentation answers. */
function startOf(lesson: string): Shown & { readonly count: number } {
  const ids = screensOf(plans, lesson, story);
  const asked = sections.find(({ id }) => id === location.hash.slice(1))?.id; // a reload where no presentation answers
  const step = asked === undefined ? (ids[0] ?? '') : placeIn(ids, asked, story, story);
  return { step, lesson, blank: 'none', down: 0, out: [], count: 0 };
}

function speak(): void {
  const lesson = lessonNamed(plans, location.search);
  const named = sessionIn(location.search);
  const walls = wallsAsked(() => rehearsal.ask());
  const ids = (): readonly string[] => screensOf(plans, rehearsal.state().lesson, story);
  const rehearsal = rehearse({
    root,
    story: host.dataset['story'] ?? '',
    session: named ?? freshName(),
    steps: new Set(sections.map(({ id }) => id)),
    start: startOf(lesson),
    onState: show,
    onWall(wall) {
      walls.heard(wall);
      link.draw();
      presses.settle();
    },
    onBye(from) {
      walls.gone(from);
      link.draw();
    },
    onOpen: (open) => link.open(open),
  });
  const search = (): string => searchOf('', rehearsal.state().lesson, rehearsal.session());
  const link = linkOf({
    walls,
    rehearsal,
    named: named !== null,
    lesson,
    wall: () => `${fileOf('present/')}${search()}#${rehearsal.state().step}`,
    speaker: ({ session, lesson: other }) => `${fileOf('speaker/')}${searchOf('', other, session)}`,
    changed: () => showSeen(walls.any() ? walls.seen(rehearsal.state()) : null),
  });
  const course: Course = { rehearsal, ids, seen: () => walls.seen(rehearsal.state()) };
  const presses = pressesOf(course, (name) => perform(name, course));
  const timer = runTimer({
    plan: () => minutesOf(plans, rehearsal.state().lesson),
    index: () => ids().indexOf(rehearsal.state().step),
    out: () => rehearsal.state().out.map((id) => ids().indexOf(id)),
  });

  function show(state: Shared): void {
    writeAddress({ hash: state.step, search: searchOf(location.search, state.lesson, rehearsal.session()) });
    (requireElement('lesson') as HTMLSelectElement).value = state.lesson;
    const plan = { ids: ids(), minutes: minutesOf(plans, state.lesson), spare: spareOf(plans, state.lesson) };
    showShared(host, sections, story, plan, state);
    link.draw();
    timer.draw();
  }

  onKeys(presses.act);
  onButtons(presses.act, course, timer);
  onLesson(rehearsal);
  requireElement('desk').hidden = false;
  requireElement('next').hidden = false;
  page.dataset['speaking'] = '';
  show(rehearsal.state());
}

if (!refusesFrames(host)) speak();
markScripts('ran');
