import { plainText } from '../../src/core/cite/plain.ts';
import { toldIn } from '../../src/core/prose.ts';
import { theStory } from '../the-story.ts';

const story = theStory();
export const STEPS: readonly string[] = story.steps.map(({ id }) => id);

/** `version` of the loader: articles out there have the first one. */
export const loaderTag = (site: string, version = 2): string =>
  `<script src="${site}embed.${version}.js" async></script>`;

/** The story's text as a host has it today, with the element that the loader looks for: none of it was corrected since. */
export function scrollSnippet(site: string, attributes = ''): string {
  const sections = story.steps.map(({ id }) => {
    const prose = story.prose['en']?.[id];
    const text = toldIn(prose)
      .map((paragraph) => `<p>${plainText(paragraph)}</p>`)
      .join('');
    return `<section data-step="${id}"><h3>${prose?.heading ?? id}</h3>${text}</section>`;
  });
  return `<borderline-story form="scroll" src="${site}" told="${story.meta.days?.updated}" ${attributes}>
    <img slot="poster" src="${site}step/start/start-card.png" alt="The border" width="1200" height="630" loading="lazy">
    ${sections.join('\n')}<p><a href="${site}">Open full story</a></p></borderline-story>`;
}

export const figureSnippet = (site: string, form: string, step = 'flight', attributes = ''): string =>
  `<borderline-story form="${form}" src="${site}" step="${step}" ${attributes}><figure slot="poster"><a href="${site}#${step}">
    <img src="${site}step/${step}/${step}-card.png" width="1200" height="630" alt="A map" loading="lazy" style="width:100%;height:auto"></a>
    <figcaption>The line in the forest. <a href="${site}">Open full story</a></figcaption></figure></borderline-story>`;
