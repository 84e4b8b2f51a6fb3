import type { VNode } from 'preact';
import { encode } from 'uqr';

const QUIET = 4; // modules of white around the code, without which cameras do not find it

/** The dark modules as one path: a line for each run in a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join('');
}

/** An address as a square code: black on white in any colours of the page, as it must be read by a camera. */
export function QrCode({ url, label }: { url: string; label: string }): VNode {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  );
}
