import { Window } from 'happy-dom';
import { defaultOptions, type EmbedOptions, type Form } from '../../../src/core/embed/kinds.ts';
import { type SnippetsAround, snippetsOf, type Way } from '../../../src/core/embed/snippets.ts';
import { toldStory } from '../../../src/core/embed/told.ts';
import { TOLD_WORDS } from '../../../src/pages/embed/told-words.ts';
import { around } from '../../the-page.ts';
import { theStory } from '../../the-story.ts';

// Our own story, as snippets tell it on a site of some address.

export const SITE = 'https://example.org/story/';
export const story = theStory();
export const told = toldStory(story, 'en', around(story).alts, TOLD_WORDS);
export const first = told.steps[0].id;
export const with_: SnippetsAround = {
  story: told,
  site: SITE,
  open: 'Open full story',
  unroll: 'Show it all',
  sources: 'Who said what:',
  files: SITE,
  integrity: 'sha384-abc',
};

export const { document } = new Window();
export function parsed(html: string): ReturnType<typeof document.createElement> {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
}
export const options = (form: Form, changes: Partial<EmbedOptions> = {}): EmbedOptions => ({
  ...defaultOptions(form, first),
  ...changes,
});
export const code = (way: Way, chosen: EmbedOptions, by: SnippetsAround = with_): string =>
  snippetsOf(by, chosen).find((snippet) => snippet.way === way)?.code ?? '';
export const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
