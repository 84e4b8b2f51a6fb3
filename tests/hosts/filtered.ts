import { FORMS, type Form } from '../../src/core/embed/kinds.ts';
import { snippetsOf, type Way } from '../../src/core/embed/snippets.ts';
import { BUILDERS } from '../core/embed/builders.ts';
import { FILTERS } from '../core/embed/filters.ts';
import { options, with_ } from '../core/embed/given.ts';
import type { HostPage } from './serve.ts';
import { loaderTag } from './snippets.ts';

// Pages of hosts whose systems have filtered what the builder of snippets gives, with a reset of styles over all of it.

const SYSTEMS = { ...FILTERS, ...BUILDERS };
type System = keyof typeof SYSTEMS;
const NAMES = Object.keys(SYSTEMS) as readonly System[];

/** As Tailwind's preflight and its like: whatever browsers give an element is taken away. */
const RESET = `<style>
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  body { font: 18px/1.5 serif; }
  main { max-width: 700px; margin: auto; padding: 0 16px; }
  h1, h2, h3 { font-size: inherit; font-weight: inherit; }
  a { color: inherit; text-decoration: inherit; }
  ul { list-style: none; }
  img, iframe { display: block; vertical-align: middle; max-width: 100%; }
  img { height: auto; }
  .cuts { overflow: clip; }
</style>`;

const WORDS = '<p>Words of the host, one after the other, as in any article.</p>'.repeat(12);

/** What a system leaves of one form, in an article of it. */
export interface FilteredHost {
  /** Its address on the host. */
  readonly path: string;
  readonly system: System;
  readonly form: Form;
  readonly way: Way;
  /** Whether enough of it is left to be the story. */
  readonly comes: boolean;
  readonly page: HostPage;
}

/** Without the element's attributes the text of the scroll form is text alone; WordPress lets no frame of authors through. */
const comes = (form: Form, way: Way, left: string): boolean =>
  way === 'iframe' ? left.includes('<iframe') : form !== 'scroll' || left.includes('data-borderline');

/** Every form in every system. `site`: with a slash at its end. */
export function filteredHosts(site: string): readonly FilteredHost[] {
  const around = { ...with_, site, files: site, integrity: null };
  const ways = FORMS.flatMap((form) => [
    { form, way: 'cms' as const },
    ...(form === 'stepper' ? [{ form, way: 'iframe' as const }] : []),
  ]);
  return ways.flatMap(({ form, way }) => {
    const code = snippetsOf(around, options(form, { step: 'flight' })).find((each) => each.way === way)?.code ?? '';
    return NAMES.flatMap((system) => {
      const left = SYSTEMS[system](code);
      const path = `${form}-${way}-${NAMES.indexOf(system)}`;
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A host</title><link rel="icon" href="data:,">${RESET}</head>
<body><main><h1>An article</h1>${WORDS}${left}${WORDS.repeat(3)}</main>${way === 'cms' ? loaderTag(site) : ''}</body></html>`;
      return [{ path, system, form, way, comes: comes(form, way, left), page: { html } }];
    });
  });
}
