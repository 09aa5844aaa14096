/**
 * Reads one row of a spreadsheet, or of a file opened as text, as a person: by the names of its columns where a heading was pasted
 * with it, else where it is clearly a row. Undefined for anything else, such as a typed line.
 */
export function readRow(line: string, columns: SheetColumns | undefined): SheetRow | undefined {
  const cells = cellsOf(line);
  const at = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));
  const sent = cells.some((cell) => cell === 'OUTGOING');
  if (columns) {
    const { name, first, last, headline, link, note } = columns;
    return { name: at(name) || `${at(first)} ${at(last)}`.trim(), headline: at(headline), link: at(link), note: at(note), sent };
  }
  const found = cells.findIndex((cell) => LINK.test(cell));
  const marked =
    cells.includes('') || cells.filter((cell) => LINK.test(cell)).length > 1 || cells.some((cell) => /^(?:IN|OUT)COMING$/.test(cell));
  if (cells.length < 4 || found < 1 || !marked) return undefined;
  // First name, last name, link: as LinkedIn writes its connections.
  const two = found === 2 && cells.slice(0, 2).every((cell) => /^\p{L}[^\d\s]*$/u.test(cell));
  return { name: two ? cells.slice(0, 2).join(' ') : (cells[0] ?? ''), headline: '', link: cells[found] ?? '', note: '', sent };
}

/** The columns that a heading names, if the line is one. */
export function sheetColumnsOf(line: string): SheetColumns | undefined {
  const cells = cellsOf(line).map((cell) => cell.toLowerCase());
  const column = (...names: readonly string[]): number | undefined => {
    const found = cells.findIndex((cell) => names.includes(cell));
    return found < 0 ? undefined : found;
  };
  const columns = {
    name: column('name', 'full name', 'from', 'nom complet', 'nombre completo', 'nome completo'),
    first: column('first name', 'firstname', 'vorname', 'prénom', 'nombre', 'nome', 'voornaam'),
    last: column('last name', 'lastname', 'surname', 'nachname', 'nom', 'apellido', 'apellidos', 'cognome', 'sobrenome', 'achternaam'),
    headline: column('headline', 'position', 'job title', 'occupation'),
    link: column('url', 'profile url', 'linkedin', 'linkedin url', 'link', 'profile', 'inviterprofileurl'),
    note: column('message', 'note'),
  };
  return cells.length > 1 && (columns.name ?? columns.first) !== undefined ? columns : undefined;
}

/** The cells of a row: between tabs, else between commas or semicolons, which quotation marks may protect. */
function cellsOf(line: string): readonly string[] {
  const tab = line.includes('\t');
  const sign = tab ? '\t' : line.includes(',') ? ',' : ';';
  const cells: string[] = [];
  let cell = '';
  // Whether there is nothing in the cell yet; to look at it each time would take steps with the square of its length.
  let blank = true;
  let quoted = false;
  for (const letter of line) {
    if (letter === '"' && (quoted || blank)) quoted = !quoted;
    else if (letter === sign && !quoted) {
      cells.push(cell.trim());
      cell = '';
      blank = true;
    } else {
      cell += letter;
      blank &&= letter.trim() === '';
    }
  }
  return [...cells, cell.trim()];
}

const LINK = /^(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/\S+$/i;

export interface SheetColumns {
  readonly name: number | undefined;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly headline: number | undefined;
  readonly link: number | undefined;
  readonly note: number | undefined;
}

interface SheetRow {
  readonly name: string;
  readonly headline: string;
  readonly link: string;
  readonly note: string;
  /** It is an invitation that the reader sent. */
  readonly sent: boolean;
}
