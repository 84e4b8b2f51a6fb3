// Says of pictures what their bytes are. On its input: a line with the length of each, and then their bytes.
import sharp from 'sharp';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const input = Buffer.concat(chunks);
const start = input.indexOf('\n') + 1;
const lengths = input
  .toString('latin1', 0, start - 1)
  .split(' ')
  .map(Number);

const MOST = 100_000_000; // pixels of what is looked at to its end: larger ones are refused for their size
const format = ({ format, compression }) => (format === 'heif' ? (compression === 'av1' ? 'avif' : 'heic') : format);

/** Whether it can be read to its end. */
const isWhole = (bytes) =>
  sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST })
    .resize(16)
    .raw()
    .toBuffer()
    .then(() => true)
    .catch(() => false);

async function measured(bytes) {
  try {
    const found = await sharp(bytes, { failOn: 'none' }).metadata();
    const { width, height } = found.autoOrient;
    return { format: format(found), width, height, frames: found.pages ?? 1, whole: await isWhole(bytes) };
  } catch {
    return null;
  }
}

let at = start;
const all = lengths.map((length) => {
  const bytes = input.subarray(at, at + length);
  at += length;
  return measured(bytes);
});
process.stdout.write(JSON.stringify(await Promise.all(all)));
