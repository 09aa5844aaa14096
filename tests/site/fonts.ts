import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

/**
 * Lets a browser on Linux know Source Sans and Source Serif and no other font, from before its first page:
 * whatever is installed, text is as wide and as high as on every machine.
 *
 * @returns what the browser needs in its environment; nothing on systems without fontconfig
 */
export function knownFonts(): Readonly<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  mkdirSync(folder, { recursive: true });
  for (const font of ['sans-3', 'serif-4'])
    for (const weight of [400, 600, 700]) {
      const file = import.meta.resolve(`@fontsource/source-${font}/files/source-${font}-latin-${weight}-normal.woff`);
      writeFileSync(`${folder}${font}-${weight}.ttf`, unpacked(readFileSync(fileURLToPath(file))));
    }
  writeFileSync(`${folder}fonts.conf`, CONFIGURATION);
  return { FONTCONFIG_FILE: `${folder}fonts.conf` };
}

const folder = fileURLToPath(new URL('../../.cache/fonts/', import.meta.url));

const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The semibold calls itself a family of its own. Whatever asks for no serif is set in the sans. */
const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escaped(folder)}</dir>
  <cachedir>${escaped(folder)}cache</cachedir>
  ${['Sans 3', 'Serif 4']
    .map(
      (font) => `<match target="scan">
    <test name="family"><string>Source ${font} SemiBold</string></test>
    <edit name="family" mode="assign"><string>Source ${font}</string></edit>
  </match>`,
    )
    .join('\n  ')}
  <alias binding="same"><family>serif</family><prefer><family>Source Serif 4</family></prefer></alias>
  <match>
    <test name="family" compare="not_eq" qual="all"><string>serif</string></test>
    <edit name="family" mode="append_last"><string>Source Sans 3</string></edit>
  </match>
</fontconfig>
`;

/** A font as the packages have it (WOFF 1) in the form every system reads: the same tables, inflated. */
function unpacked(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * tables);
  const largest = Math.floor(Math.log2(tables));
  woff.copy(head, 0, 4, 8);
  for (const [i, field] of [tables, 16 * 2 ** largest, largest, 16 * (tables - 2 ** largest)].entries())
    head.writeUInt16BE(field, 4 + 2 * i);
  const parts = [head];
  let at = head.length;
  for (let i = 0; i < tables; i++) {
    const entry = 44 + 20 * i;
    const [from, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [number, number, number]; // three are asked for
    const stored = woff.subarray(from, from + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    const row = 12 + 16 * i;
    woff.copy(head, row, entry, entry + 4);
    woff.copy(head, row + 4, entry + 16, entry + 20);
    head.writeUInt32BE(at, row + 8);
    head.writeUInt32BE(length, row + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}
