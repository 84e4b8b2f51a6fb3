// Writes a small story to begin with: npm run new -- <slug>
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { slugProblem } from '../../site/input/slugs.ts';

const root = join(import.meta.dirname, '../..');
const [slug] = process.argv.slice(2);

/** Why no story can be written under a name; null: one can. */
function refused(name: string | undefined): string | null {
  if (name === undefined) return 'expected a name for the story, got none; write npm run new -- my-town';
  const wrong = slugProblem(name);
  if (wrong !== null) return `${wrong}; write npm run new -- my-town`;
  if (existsSync(join(root, 'stories', name)))
    return `expected a name that no story has, got "${name}"; stories/${name} is there already`;
  return null;
}

const wrong = refused(slug);
if (wrong !== null) {
  console.error(wrong);
  process.exitCode = 1;
} else {
  const folder = join(root, 'stories', slug ?? '');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'starter.md'), join(folder, 'story.md'));
  console.log(`stories/${slug}/story.md is a story: change it, and look.
  npm run dev      shows it at /${slug}/, again with each change that you save
  npm run check    says what is wrong with it, line by line
  npm run geodata -- ${slug}   makes the ground of steps that look closely, where check asks for it
  npm run build    writes the site into dist
docs/your-first-story.md leads through the rest.`);
}
