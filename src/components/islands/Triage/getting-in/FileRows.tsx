import { isMain, type FileReport } from '#archive/index.ts';
import { number } from '../words.ts';

/** What became of every file: first what failed, then what was read, then what was left unread. Where all is well, that is folded away. */
export default function FileRows({ files }: { files: readonly FileReport[] }) {
  const of = (outcome: FileReport['outcome']): readonly FileReport[] => files.filter((file) => file.outcome === outcome);
  const read = of('read');
  const unread = of('not-read');
  const isWell =
    read.length > 0 && of('failed').length === 0 && read.every(({ rejected, warnings }) => rejected === 0 && warnings.length === 0);
  return (
    <>
      {of('failed')
        .filter(isMain)
        .map((file) => (
          <div class="notice problem" key={key(file)}>
            <p>
              <strong>{nameOf(file)}</strong>: {file.trouble}
            </p>
            <Rejections file={file} />
          </div>
        ))}
      {isWell ? (
        <details class="more">
          <summary>{howMany(read.length)} read without trouble</summary>
          <Table files={read} />
        </details>
      ) : (
        read.length > 0 && <Table files={read} />
      )}
      {of('failed')
        .filter((file) => !isMain(file))
        .map((file) => (
          <p key={key(file)}>
            <small>
              {nameOf(file)} was left out; no person hangs on it. {file.trouble}
            </small>
          </p>
        ))}
      {unread.length > 0 && (
        <details class="more">
          <summary>Not read: {unread.length === 1 ? '1 file' : `${unread.length} files`}</summary>
          <ul>
            {unread.map((file) => (
              <li key={key(file)}>
                {nameOf(file)}
                {file.why && <>: {file.why}</>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The counts of each file that was read, and what to know of it. A column that would say nothing is left out: zeros, or what the name says. */
function Table({ files }: { files: readonly FileReport[] }) {
  const counts = COUNTS.filter(([, of], i) => i < 2 || files.some((file) => of(file) > 0));
  const isRenamed = files.some(({ name, takenFor = '' }) => !name.toLowerCase().includes(takenFor));
  return (
    <>
      <div class="wide">
        <table>
          <caption>Rows, file by file</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              {isRenamed && <th scope="col">Taken for</th>}
              {counts.map(([name]) => (
                <th scope="col" class="count" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={key(file)}>
                <th scope="row">{nameOf(file)}</th>
                {isRenamed && <td>{file.takenFor?.replace('-', ' ')}</td>}
                {counts.map(([name, of]) => (
                  <td class="count" key={name}>
                    {number(of(file))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {files.map((file) => (
        <Remarks file={file} key={key(file)} />
      ))}
    </>
  );
}

function Remarks({ file }: { file: FileReport }) {
  const reasons = Object.entries(file.skipped);
  if (file.warnings.length === 0 && reasons.length === 0 && file.rejected === 0) return null;
  return (
    <details class="more" open={file.rejected > 0 || file.warnings.length > 0}>
      <summary>{nameOf(file)}: what to know</summary>
      <ul>
        {file.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
        {reasons.map(([reason, count]) => (
          <li key={reason}>
            Left out, {reason}: {number(count)}
          </li>
        ))}
      </ul>
      <Rejections file={file} />
    </details>
  );
}

function Rejections({ file }: { file: FileReport }) {
  if (file.rejections.length === 0) return null;
  return (
    <>
      <p>
        Rejected rows{file.rejected > file.rejections.length ? `, the first ${file.rejections.length} of ${number(file.rejected)}` : ''}:
      </p>
      <ul>
        {file.rejections.map(({ line, reason, cell }) => (
          <li key={`${line} ${reason}`}>
            Line {line}: {reason} {cell && <code translate={false}>{cell}</code>}
          </li>
        ))}
      </ul>
    </>
  );
}

const howMany = (count: number): string => (count === 1 ? 'The file was' : count === 2 ? 'Both files were' : `All ${count} files were`);
const nameOf = ({ name, within }: FileReport): string => (within ? `${name} (in ${within})` : name);
const key = (file: FileReport): string => `${file.within ?? ''}/${file.name}`;
const COUNTS: readonly (readonly [name: string, of: (file: FileReport) => number])[] = [
  ['Rows', ({ rows }) => rows],
  ['Used', ({ accepted }) => accepted],
  ['Double', ({ duplicate }) => duplicate],
  ['Left out', (file) => skipped(file)],
  ['Rejected', ({ rejected }) => rejected],
];
const skipped = (file: FileReport): number => Object.values(file.skipped).reduce((sum, count) => sum + count, 0);
