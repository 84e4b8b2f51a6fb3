import type { JSX } from 'preact';
import { EXPORT_FORMATS, type ExportCrop, exportPath } from '../../core/still/crops.ts';
import { exportSize } from '../../core/still/export-pictures.ts';
import type { PageStrings } from '../../strings/pages.ts';
import { ours } from '../../views/in-language.ts';

/** Pictures for a screen; the one for paper stands in the handout. */
const PICTURES = ['card', 'square', 'portrait', 'tall', 'slide'] as const satisfies readonly ExportCrop[];

interface PicturesProps {
  readonly step: string;
  /** Address of the site's root from the page. */
  readonly root: string;
  readonly lang: string;
  readonly words: PageStrings;
}

/** The step's pictures, to take away. */
export function Pictures({ step, root, lang, words }: PicturesProps): JSX.Element {
  const { heading, about, crop: named, size, file } = words.pictures;
  return (
    <section class="document-part pictures" {...ours(lang)} id="pictures" aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{heading}</h2>
      <p>{about}</p>
      <ul>
        {PICTURES.map((crop) => (
          <li key={crop}>
            {named[crop]}, {size(exportSize(crop))}:{' '}
            {EXPORT_FORMATS[crop].toReversed().map((format, index) => (
              <>
                {index > 0 ? ' · ' : ''}
                <a
                  href={`${root}${exportPath(step, crop, format)}`}
                  download
                  aria-label={file(named[crop], format.toUpperCase())}
                >
                  {format.toUpperCase()}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
