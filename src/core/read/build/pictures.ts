// Pictures of steps: each names a file, which is there and is one that browsers can be given.
import { MEDIA_PATH } from '../../media.ts';
import type { StepPicture } from '../../step.ts';
import type { MediaFile, MediaImage } from '../media-file.ts';
import type { Problems } from '../problem.ts';
import { didYouMean } from '../problem.ts';
import type { PictureRights, PictureSpec } from '../specs/pictures.ts';
import type { StepSpec } from '../specs/story.ts';
import type { Located } from '../yaml/schema.ts';

/** The formats that pictures may have, with what their files end in. */
export const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
};
const LARGEST = 10_000; // pixels a side: nobody looks at more, and it takes the memory of a small computer to read

/** What pictures are looked up in. */
export interface Media {
  readonly folder: string; // of the story, with a slash at its end
  readonly files: readonly MediaFile[];
  /** Of all pictures that do not say it themselves; null: nobody says; undefined: it cannot be read, and is not missed. */
  readonly rights: PictureRights | null | undefined;
}

export function buildPictures(
  { id, pictures }: Pick<StepSpec, 'id' | 'pictures'>,
  media: Media,
  problems: Problems,
): readonly StepPicture[] {
  const [first] = pictures;
  if (first !== undefined && (id.value === 'start' || id.value === 'sources'))
    problems.report(
      first.file.at,
      `expected no picture in ${id.value}, which has nothing but its map, got ${JSON.stringify(first.file.value)}`,
      'show it in a step between the two',
    );
  const seen = new Set<string>();
  return pictures.flatMap((spec) => {
    const { value, at } = spec.file;
    if (seen.has(value))
      problems.report(
        at,
        `expected each picture once in a step, got ${JSON.stringify(value)} again`,
        'take one of the two out',
      );
    seen.add(value);
    const image = imageOf(spec.file, media, problems);
    const rights = rightsIn('picture', spec, media, problems);
    if (image === null || rights === null) return [];
    return { ...image, ...rights, alt: altIn(spec, problems), caption: spec.caption?.value ?? null };
  });
}

/** A name stands in addresses, which must need no escape. */
const NAME = /^([\w-]+)\.(\w+)$/;

/** The file of that name in the story's folder, and the name without what it ends in. */
export function fileNamed(
  { value, at }: Located<string>,
  { folder, files }: Media,
  problems: Problems,
): { readonly file: MediaFile; readonly stem: string; readonly ending: string } | null {
  const quoted = JSON.stringify(value);
  const wrong = (message: string, help: string): null => {
    problems.report(at, message, help);
    return null;
  };
  const bare = value.replace(/^.*[/\\]/, '');
  if (bare !== value)
    return wrong(
      `expected the name of a file in ${folder}${MEDIA_PATH}, got ${quoted}`,
      bare === '' ? 'write its name alone' : `write its name alone: ${bare}`,
    );
  const file = files.find(({ name }) => name === value);
  if (file === undefined) return wrong(...missing(value, folder, files));
  const [, stem, ending = ''] = NAME.exec(value) ?? [];
  if (stem === undefined)
    return wrong(
      `expected a file named in letters a to z, digits, hyphens and underscores, got ${quoted}`,
      `call it ${JSON.stringify(plainName(value))}, here and in the folder: its name stands in addresses`,
    );
  return { file, stem: stem.toLowerCase(), ending: ending.toLowerCase() };
}

export function imageOf(
  ref: Located<string>,
  media: Media,
  problems: Problems,
): Pick<StepPicture, 'name' | 'digest' | 'width' | 'height'> | null {
  const named = fileNamed(ref, media, problems);
  if (named === null) return null;
  const { image } = named.file;
  const why = image === null ? unreadable(named.file) : notShown(image);
  if (image === null || why !== null) {
    problems.report(ref.at, ...(why ?? unreadable(named.file)));
    return null;
  }
  const { format, digest, width, height } = image;
  const endings = ENDINGS[format] ?? [];
  if (!endings.includes(named.ending))
    problems.warn(
      ref.at,
      `expected a name that ends in .${endings[0]}, as the picture is one, got ${JSON.stringify(ref.value)}`,
      'it is shown all the same; call it so, that nobody is misled',
    );
  return { name: named.stem, digest, width, height };
}

function missing(value: string, folder: string, files: readonly MediaFile[]): [message: string, help: string] {
  const names = files.map(({ name }) => name);
  const alike = names.find((name) => name.normalize().toLowerCase() === value.normalize().toLowerCase());
  if (alike !== undefined)
    return [
      `expected the name as the file has it, ${JSON.stringify(alike)}, got ${JSON.stringify(value)}`,
      'write small and capital letters as they are: most hosts tell them apart',
    ];
  return [
    `expected a file of ${folder}${MEDIA_PATH}, got ${JSON.stringify(value)}`,
    didYouMean(value, names) ?? 'put it into that folder',
  ];
}

const plainName = (value: string): string =>
  value
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/\.(?=.*\.)/g, '-')
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^-+|-+(?=\.)/g, '')
    .replace(/^(?=\.|$)/, 'picture')
    .replace(/^[^.]+$/, '$&.jpg');

const unreadable = ({ bytes }: MediaFile): [message: string, help: string] => [
  `expected a picture as JPEG, PNG, WebP or AVIF, got ${bytes === 0 ? 'an empty file' : 'a file that is none'}`,
  'open it on your own computer; where that shows it, save it anew as JPEG',
];

/** Why a picture that can be read is not shown; null: it is. */
function notShown({ format, width, height, frames, whole }: MediaImage): [message: string, help: string] | null {
  const kinds = 'a picture as JPEG, PNG, WebP or AVIF';
  if (format === 'svg') return [`expected ${kinds}, got an SVG`, 'save it as PNG, at least 1600 pixels wide'];
  if (frames > 1)
    return ['expected a picture that stands still, got one that moves', 'save one moment of it as JPEG or PNG'];
  if (!(format in ENDINGS)) return [`expected ${kinds}, got ${format.toUpperCase()}`, 'save it as JPEG or PNG'];
  if (width > LARGEST || height > LARGEST)
    return [
      `expected a picture of at most ${LARGEST} pixels a side, got ${width} × ${height}`,
      'make it smaller: 3200 pixels are more than any reader is shown',
    ];
  return whole ? null : ['expected a whole picture, got one that breaks off', 'copy it anew from where it came from'];
}

/** The name of a file, or a word for any picture, says nothing of this one. */
export function altIn(
  { alt, file }: Pick<PictureSpec, 'alt' | 'file'>,
  problems: Problems,
  what: 'picture' | 'video' = 'picture',
): StepPicture['alt'] {
  const [words = ''] = Object.values(alt.value);
  const said = words.trim().toLowerCase();
  const [name = ''] = file.value.toLowerCase().split('.');
  if ([name, file.value.toLowerCase(), 'image', 'picture', 'photo', 'photograph', 'video', 'film'].includes(said))
    problems.report(
      alt.at,
      `expected words for what is to be seen in the ${what}, got ${JSON.stringify(words)}`,
      'say it in a sentence, for those who hear the story',
    );
  return alt.value;
}

/** Whose it is: its own, else what holds for all. */
export function rightsIn(
  what: 'picture' | 'sound' | 'video',
  { file, credit, licence }: Pick<PictureSpec, 'file' | 'credit' | 'licence'>,
  { rights }: Media,
  problems: Problems,
): Pick<StepPicture, 'credit' | 'licence'> | null {
  const [by, under] = [credit ?? rights?.credit, licence ?? rights?.licence];
  const lacks = [...(by == null ? ['credit'] : []), ...(under == null ? ['licence'] : [])];
  if (lacks.length > 0 && rights !== undefined)
    problems.report(
      file.at,
      `expected ${lacks.join(' and ')} of the ${what} ${JSON.stringify(file.value)}, got none`,
      'say who made it as credit and how it may be used as licence; over the story, pictures: { credit: …, licence: … } says it of all',
    );
  return by == null || under == null ? null : { credit: by, licence: under };
}
