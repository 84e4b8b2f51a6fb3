import { writeAddress } from '../../app/address.ts';
import { part } from '../../app/part.ts';
import { markScripts } from '../../app/scripts-mark.ts';
import { actOf } from '../../core/present/keys.ts';
import type { Shared } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { refusesFrames } from '../present/in-frame.ts';
import { keptIn } from '../present/kept.ts';
import { lessonNamed, plansIn } from '../present/lesson.ts';
import { rehearse } from '../present/rehearsal.ts';
import { runTimer } from './timer.ts';

// The speaker's window: it follows the wall and leads it. It has no map of its own.

const t = EN_PRESENT;
const page = document.documentElement;
const host = part('speaker');
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
const SILENCE = 1500; // milliseconds after which nobody is taken to answer

function speak(): void {
  const sections = [...host.querySelectorAll<HTMLElement>('.speaker-step')];
  const story = sections.filter((section) => section.querySelector('.speaker-notes') !== null).map(({ id }) => id);
  const plans = plansIn(host);
  const choice = part('lesson') as HTMLSelectElement;
  const keptLesson = keptIn<string>('lesson', (value) => (typeof value === 'string' ? value : null));
  choice.value =
    lessonNamed(plans, location.search) === null
      ? (keptLesson.get() ?? '')
      : (new URLSearchParams(location.search).get('lesson') ?? '');
  const plan = (): readonly (readonly [string, number])[] => plans[choice.value] ?? [];
  /** The steps that are gone through, in order. */
  const ids = (): readonly string[] => (plan().length > 0 ? plan().map(([id]) => id) : story);

  const inHash = location.hash.slice(1); // a reload where no presentation answers
  let answered = false;
  const rehearsal = rehearse({
    root,
    story: host.dataset['story'] ?? '',
    steps: new Set(sections.map(({ id }) => id)),
    start: {
      step: sections.some(({ id }) => id === inHash) ? inHash : (sections[0]?.id ?? ''),
      blank: 'none',
      count: 0,
    },
    onState: show,
    onOther() {
      if (!answered) tellLink();
    },
  });
  const timer = runTimer({
    plan: () => plan().map(([, minutes]) => minutes),
    index: () => ids().indexOf(rehearsal.state().step),
  });

  function tellLink(): void {
    answered = true;
    part('link').textContent = t.connected;
  }

  function tellAlone(): void {
    if (answered) return;
    const link = document.createElement('a');
    link.href = `${root}present/${location.search}`;
    link.target = '_blank';
    link.textContent = t.alonePage;
    part('link').replaceChildren(rehearsal.joined ? `${t.alone} ` : `${t.noChannel} `, link);
  }

  function show({ step, blank }: Shared): void {
    for (const section of sections) section.hidden = section.id !== step;
    writeAddress({ hash: step });
    const at = ids().indexOf(step);
    const of = ids().length;
    part('at').textContent = at < 0 ? '–' : t.at(at + 1, of);
    const following = sections.find(({ id }) => id === ids()[at + 1])?.querySelector('.speaker-still');
    part('next').replaceChildren(
      Object.assign(document.createElement('h3'), { textContent: t.nextStep }),
      following?.cloneNode(true) ?? t.nothingNext,
    );
    host.querySelector('[data-act="black"]')?.setAttribute('aria-pressed', String(blank !== 'none'));
    for (const [act, off] of [
      ['previous', at <= 0],
      ['next', at === of - 1],
    ] as const)
      host.querySelector(`[data-act="${act}"]`)?.setAttribute('aria-disabled', String(off));
    if (part('said').dataset['blank'] !== blank && part('said').dataset['blank'] !== undefined)
      part('said').textContent = t.blank[blank];
    part('said').dataset['blank'] = blank;
    timer.draw();
  }

  function turn(by: 1 | -1): void {
    const to = ids()[ids().indexOf(rehearsal.state().step) + by];
    if (to !== undefined) rehearsal.change({ step: to });
  }
  const cover = (blank: 'black' | 'white'): void =>
    rehearsal.change({ blank: rehearsal.state().blank === blank ? 'none' : blank });

  function act(name: string): boolean {
    if (name === 'next' || name === 'on') turn(1);
    else if (name === 'previous' || name === 'back') turn(-1);
    else if (name === 'black' || name === 'white') cover(name);
    else if (name === 'first' || name === 'last') {
      const step = ids().at(name === 'first' ? 0 : -1);
      if (step !== undefined) rehearsal.change({ step });
    } else return name === 'fullscreen'; // F5 of a clicker must not load the page anew
    return true;
  }

  window.addEventListener('keydown', (event) => {
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    if (event.key === ' ' && target instanceof Element && target.closest('button, a')) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return; // the page is longer than the window
    const name = actOf(event, true);
    if (name !== null && act(name)) event.preventDefault();
  });
  host.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act], [data-do]') : null;
    if (button?.dataset['act'] !== undefined) act(button.dataset['act']);
    if (button?.dataset['do'] === 'run') timer.toggle();
    if (button?.dataset['do'] === 'reset') timer.reset();
  });
  choice.addEventListener('change', () => {
    keptLesson.set(choice.value);
    show(rehearsal.state());
  });

  part('desk').hidden = false;
  part('next').hidden = false;
  page.dataset['speaking'] = '';
  show(rehearsal.state());
  setTimeout(tellAlone, SILENCE);
}

if (!refusesFrames(host)) speak();
markScripts('ran');
