/**
 * The CRC-32 of a zip (polynomial 0xEDB88320), eight bytes at a time; pass the last result to go on. The
 * browser's inflater does not check it, so a damaged zip would otherwise be read as if it were whole.
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let c = ~crc;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    c ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    c =
      byte(T7, c & 255) ^ byte(T6, (c >>> 8) & 255) ^ byte(T5, (c >>> 16) & 255) ^ byte(T4, c >>> 24) ^
      byte(T3, byte(bytes, at + 4)) ^ byte(T2, byte(bytes, at + 5)) ^ byte(T1, byte(bytes, at + 6)) ^ byte(T0, byte(bytes, at + 7));
  }
  for (; at < bytes.length; at++) c = byte(T0, (c ^ byte(bytes, at)) & 255) ^ (c >>> 8);
  return ~c >>> 0;
}

function byte(array: Uint8Array | Uint32Array, index: number): number {
  return array[index] ?? 0;
}

const T0 = Uint32Array.from({ length: 256 }, (_, index) => {
  let c = index;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});
const further = (table: Uint32Array): Uint32Array => table.map((c) => byte(T0, c & 255) ^ (c >>> 8));
const T1 = further(T0);
const T2 = further(T1);
const T3 = further(T2);
const T4 = further(T3);
const T5 = further(T4);
const T6 = further(T5);
const T7 = further(T6);
