/** Metrics in parts of the em. */
interface Metrics {
  readonly ascent: number;
  readonly descent: number;
}

const SERIF: Metrics = { ascent: 1.036, descent: 0.335 };
const SANS: Metrics = { ascent: 1.024, descent: 0.4 };

/**
 * Faces that readers have, set to the measure of ours, so that nothing moves when ours arrive. `size` is how wide our
 * letters run for each of theirs, averaged over the story's own text.
 */
const FALLBACKS: readonly { family: string; local: readonly string[]; size: number; like: Metrics }[] = [
  { family: 'Source Serif 4 Georgia', local: ['Georgia', 'Gelasio'], size: 1.026, like: SERIF },
  { family: 'Source Serif 4 Times', local: ['Times New Roman', 'Liberation Serif'], size: 1.143, like: SERIF },
  { family: 'Source Serif 4 Display Georgia', local: ['Georgia Bold', 'Gelasio Bold'], size: 0.85, like: SERIF },
  {
    family: 'Source Serif 4 Display Times',
    local: ['Times New Roman Bold', 'Liberation Serif Bold'],
    size: 1.04,
    like: SERIF,
  },
  // A little wider than ours: what takes no more lines in ours keeps its place.
  { family: 'Source Serif 4 DejaVu', local: ['DejaVu Serif'], size: 0.885, like: SERIF },
  { family: 'Source Serif 4 Display DejaVu', local: ['DejaVu Serif Bold'], size: 0.775, like: SERIF },
  { family: 'Source Sans 3 DejaVu', local: ['DejaVu Sans'], size: 0.825, like: SANS },
  { family: 'Source Sans 3 Arial', local: ['Arial', 'Helvetica', 'Liberation Sans'], size: 0.941, like: SANS },
];

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

export function fallbackCss(): string {
  return FALLBACKS.map(
    ({ family, local, size, like }) => `@font-face {
  font-family: "${family}";
  src: ${local.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(like.ascent / size)};
  descent-override: ${percent(like.descent / size)};
  line-gap-override: 0%;
}
`,
  ).join('');
}
