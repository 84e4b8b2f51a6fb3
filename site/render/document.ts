import { POLICY, POLICY_WITH_FRAMES } from '../../src/pages/policy.ts';

export interface DocumentParts {
  readonly lang: string;
  readonly head: string;
  readonly body: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  /** The step that the page is of, for its script. */
  readonly step?: string;
  /** What the reader's script knows it by. */
  readonly page?: string;
  /** Address of a module that the page's script may fetch later. */
  readonly live?: string;
  /** What the build made for it: links to style sheets and scripts. */
  readonly links: string;
  /** Whether the page carries its policy. */
  readonly policy: boolean;
  /** Whether it shows frames of ours. */
  readonly frames?: boolean;
}

/** A whole page around what was rendered for it. It needs no script to be dressed in our faces. */
export function documentAround(parts: DocumentParts): string {
  const { lang, head, body, root, step, page, live, links, policy, frames = false } = parts;
  const of = `${step === undefined ? '' : ` data-step="${step}"`}${page === undefined ? '' : ` data-page="${page}"`}${live === undefined ? '' : ` data-live="${live}"`}`;
  const meta = policy
    ? `\n    <meta http-equiv="Content-Security-Policy" content="${frames ? POLICY_WITH_FRAMES : POLICY}">`
    : '';
  return `<!doctype html>
<html lang="${lang}" data-root="${root}" data-fonts${of}>
  <head>
    <meta charset="utf-8">${meta}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
    ${head}
    ${links}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
