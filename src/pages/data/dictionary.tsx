import type { JSX } from 'preact';
import { type Dataset, datasets } from '../../core/export/dataset-fields.ts';
import { dictionaryRows } from '../../core/export/dictionary.ts';
import { vocabularyOf } from '../../core/export/vocabulary.ts';
import type { Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import { UNTRANSLATED } from '../../views/untranslated.ts';
import { WideTable } from './wide-table.tsx';

function DatasetTable({ set }: { set: Dataset }): JSX.Element {
  const { page } = EN_DATA;
  const caption = `${page.datasets[set.id]}. ${page.inFiles(set.files)}`;
  return (
    <WideTable id={`fields-${set.id}`} caption={caption} head={[page.field, page.type, page.meaning, page.allowed]}>
      {dictionaryRows(set, EN_DATA.dictionary).map(({ field, type, meaning, allowed }) => (
        <tr key={field}>
          <th scope="row">
            <code {...UNTRANSLATED}>{field}</code>
          </th>
          <td>{type}</td>
          <td>{meaning}</td>
          <td>{allowed.length === 0 ? page.any : allowed.join(', ')}</td>
        </tr>
      ))}
    </WideTable>
  );
}

/** What every field of every file means: made from the description that the files are made from. */
export function Dictionary({ story }: { story: Story }): JSX.Element {
  const { page } = EN_DATA;
  return (
    <section class="document-part" id="dictionary" aria-labelledby="dictionary-heading">
      <h2 id="dictionary-heading">{page.dictionaryHeading}</h2>
      {datasets(EN_DATA.records, vocabularyOf(story)).map((set) => (
        <>
          <h3>{page.datasets[set.id]}</h3>
          <DatasetTable key={set.id} set={set} />
        </>
      ))}
    </section>
  );
}
