/**
 * A PNG file from whomever → one that is safe to decode: as large as it says, with nothing in it but its dots. Done before any
 * decoder sees it, so that a broken or hostile file costs the office's server neither its memory nor its time.
 */
import { inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, name and check sum around what a chunk has. */
const CHUNK_FRAME_BYTES = 12;
const HEAD_BYTES = 13;
/** What dots are made of. Profiles and texts are left out unread: they may be packed too, and unpack to any size. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Four colours of two bytes are the most that a dot may have. */
const MOST_BYTES_PER_DOT = 8;
/** Each row has one byte more, and an interlaced picture has the rows of seven. */
const MOST_ROW_STARTS = 2;

type Chunk = { readonly name: string; readonly whole: Buffer; readonly data: Buffer };

type PlainPng =
  | { readonly ok: true; readonly png: Buffer }
  | { readonly ok: false; readonly why: 'unreadable' | 'too-large' };

/** @param mostSide of dots, across and down */
export function plainPng(file: Buffer, mostSide: number): PlainPng {
  const chunks = chunksOf(file);
  const [head] = chunks ?? [];
  if (chunks === null || head?.name !== 'IHDR' || head.data.length !== HEAD_BYTES)
    return { ok: false, why: 'unreadable' };
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (width === 0 || height === 0) return { ok: false, why: 'unreadable' };
  if (Math.max(width, height) > mostSide) return { ok: false, why: 'too-large' };
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const most = width * height * MOST_BYTES_PER_DOT + (height + 7) * MOST_ROW_STARTS;
  if (!unpacksWithin(packed, most)) return { ok: false, why: 'unreadable' };
  const needed = chunks.filter(({ name }) => NEEDED.has(name)).map(({ whole }) => whole);
  return { ok: true, png: Buffer.concat([SIGNATURE, ...needed]) };
}

/** @returns null when it is no PNG, or breaks off before its end */
function chunksOf(file: Buffer): Chunk[] | null {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + CHUNK_FRAME_BYTES <= file.length) {
    const end = at + CHUNK_FRAME_BYTES + file.readUInt32BE(at);
    if (end > file.length) return null;
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.push({ name, whole: file.subarray(at, end), data: file.subarray(at + 8, end - 4) });
    if (name === 'IEND') return chunks;
    at = end;
  }
  return null;
}

function unpacksWithin(packed: Buffer, most: number): boolean {
  try {
    inflateSync(packed, { maxOutputLength: most });
    return true;
  } catch {
    return false;
  }
}
