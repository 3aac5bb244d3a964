/** The shells' icon as the systems want it, drawn from the sign that the screens carry. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { ROOT } from './run.mjs';

const DRAWING = join(ROOT, 'ui', 'favicon.svg');

/** Where electron-builder finds them (electron-builder.shells.ts). */
export const ICON_FOLDER = join(ROOT, 'shell', 'icon');

/** Those of the freedesktop theme `hicolor`, in pixels. */
export const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
/** Those of the Windows shell; an installer wants 256. */
export const ICO_SIZES = [16, 24, 32, 48, 64, 256];

/** The drawing as a PNG of so many pixels square. */
export async function drawIcon(size) {
  // Its own size is that of its grid: a picture of it would be blown up.
  const drawing = readFileSync(DRAWING, 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(drawing)), 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/**
 * An .ico that holds PNGs, which Windows reads since Vista.
 * @param {readonly { size: number, png: Buffer }[]} pictures
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(pictures.length, 4);
  let offset = HEADER_BYTES + ENTRY_BYTES * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(ENTRY_BYTES);
    // A byte each: 0 is 256.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4); // planes
    entry.writeUInt16LE(32, 6); // bits of a pixel
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}
