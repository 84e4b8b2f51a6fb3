import { escaped } from '../../src/core/escaped.ts';
import { capital } from '../../src/core/language/text.ts';

/** What stands in the place of a page while its story is wrong: every problem, until the file is saved again. */
export function wrongPage({ message }: Error): string {
  const [first = '', ...problems] = message.split('\n');
  const heading = capital(first.replace(/:$/, ''));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(heading)}</title>
    <style>
      body { max-width: 46rem; margin: 3rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      li { margin-block: 0.8em; overflow-wrap: anywhere; }
    </style>
    <script type="module" src="/@vite/client"></script>
  </head>
  <body>
    <h1>${escaped(heading)}</h1>
    <ul>
${problems.map((problem) => `      <li>${escaped(problem)}</li>`).join('\n')}
    </ul>
  </body>
</html>
`;
}
