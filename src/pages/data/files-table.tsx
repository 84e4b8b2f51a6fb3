import type { JSX } from 'preact';
import { FILES, type FileName } from '../../core/export/file-names.ts';
import { EN_DATA } from '../../strings/data.ts';
import type { WeighedFile } from './around.ts';
import { WideTable } from './wide-table.tsx';

const isMain = (file: WeighedFile): file is WeighedFile & { readonly name: FileName } => file.name in FILES;
const licenceOf = (name: FileName): string => EN_DATA.origin.licence[FILES[name].contents];

/** Every file: what it holds, how much of it, how large it is and under which licence. */
export function FilesTable({ files }: { files: readonly WeighedFile[] }): JSX.Element {
  const { page } = EN_DATA;
  return (
    <WideTable
      id="files"
      caption={page.filesCaption}
      head={[page.file, page.holds, page.records, page.size, page.licence, page.schema]}
    >
      {files.filter(isMain).map(({ name, bytes, records }) => {
        const { schema } = FILES[name];
        return (
          <tr key={name}>
            <th scope="row">
              <a href={name} download>
                {name}
              </a>
            </th>
            <td>{EN_DATA.files[name].about}</td>
            <td class="data-number">{records === null ? '' : page.count(records)}</td>
            <td class="data-number">{page.bytes(bytes)}</td>
            <td>{licenceOf(name)}</td>
            <td>
              {schema === null ? (
                page.noSchema
              ) : (
                <a href={schema} download>
                  {page.schemaOf(name)}
                </a>
              )}
            </td>
          </tr>
        );
      })}
    </WideTable>
  );
}
