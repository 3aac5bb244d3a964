/** What a file is, by its bytes: names and what a browser says of them are anybody's word. */
import type { MediaType } from '../../contract/slides.ts';

/** All signatures lie in so many bytes from the beginning; what a WebM file says of itself comes first, but at no fixed place. */
export const HEAD_BYTES = 256;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const EBML = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
/** The element DocType, four bytes long. Its brother `matroska` is played by no browser that we know of. */
const DOC_TYPE_WEBM = Buffer.concat([Buffer.from([0x42, 0x82, 0x84]), Buffer.from('webm')]);
/** Brands of MP4 files. QuickTime, HEIC and AVIF have the same box and other brands. */
const MP4_BRANDS: ReadonlySet<string> = new Set([
  'isom',
  'iso2',
  'iso4',
  'iso5',
  'iso6',
  'mp41',
  'mp42',
  'avc1',
  'dash',
  'M4V ',
  'MSNV',
]);

const startsWith = (bytes: Buffer, sign: Buffer): boolean => bytes.subarray(0, sign.length).equals(sign);
const word = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4);

/** @param head the first `HEAD_BYTES` of a file, or all of a smaller one. @returns null for anything else */
export function typeOf(head: Buffer): MediaType | null {
  if (startsWith(head, PNG) && word(head, 12) === 'IHDR') return 'image/png';
  if (startsWith(head, JPEG)) return 'image/jpeg';
  if (word(head, 0) === 'RIFF' && word(head, 8) === 'WEBP') return 'image/webp';
  if (word(head, 4) === 'ftyp' && MP4_BRANDS.has(word(head, 8))) return 'video/mp4';
  if (startsWith(head, EBML) && head.includes(DOC_TYPE_WEBM)) return 'video/webm';
  return null;
}

/** The flag of a moving picture, in the first chunk of an extended WebP. */
const WEBP_FLAGS_AT = 20;
const WEBP_MOVES = 0b10;
const PNG_CHUNKS_AT = 8;

/** A picture that moves by itself: nobody can stop it, and who asks for less motion gets it all the same. */
export function isMoving(type: MediaType, bytes: Buffer): boolean {
  if (type === 'image/webp')
    return word(bytes, 12) === 'VP8X' && ((bytes[WEBP_FLAGS_AT] ?? 0) & WEBP_MOVES) !== 0;
  return type === 'image/png' && hasChunkBeforeImage(bytes, 'acTL');
}

/** Chunks of a PNG: length, name, content, checksum. What moves says so before the picture itself. */
function hasChunkBeforeImage(bytes: Buffer, wanted: string): boolean {
  for (let at = PNG_CHUNKS_AT; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = word(bytes, at + 4);
    if (name === wanted) return true;
    if (name === 'IDAT') return false;
  }
  return false;
}

const ENDINGS: Readonly<Record<MediaType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

/** The name under which a file is kept: its type has to be known again after a restart. */
export const fileName = (mediaId: string, type: MediaType): string => `${mediaId}.${ENDINGS[type]}`;

/** @returns null for a file that is none of ours */
export function readName(name: string): { mediaId: string; type: MediaType } | null {
  const [, mediaId, ending] = /^([0-9a-f]{64})\.(\w+)$/.exec(name) ?? [];
  const [type] = Object.entries(ENDINGS).find(([, one]) => one === ending) ?? [];
  return mediaId === undefined || type === undefined ? null : { mediaId, type: type as MediaType };
}
