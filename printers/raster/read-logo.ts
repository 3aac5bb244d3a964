/** A picture file → the office's logo as papers print it: scaled to the paper, on white, in black and white dots. */
import { PNG } from 'pngjs';
import { LOGO_MOST_DOTS, type Logo } from '../../contract/paper.ts';
import { dithered } from './dither.ts';
import { plainPng } from './plain-png.ts';
import { greyOf, scaled } from './shades.ts';

/** Five times as wide as the paper prints it, and read in a fifth of a second: nobody in the queue notices. */
export const LOGO_MOST_SIDE_PX = 1500;

type LogoRead =
  | { readonly ok: true; readonly logo: Logo }
  /** No PNG, too many dots, or nothing to be seen on white paper. */
  | { readonly ok: false; readonly why: 'unreadable' | 'too-large' | 'blank' };

/** @param file a PNG, from whomever */
export function readLogo(file: Buffer): LogoRead {
  const plain = plainPng(file, LOGO_MOST_SIDE_PX);
  if (!plain.ok) return plain;
  const picture = decoded(plain.png);
  if (picture === null) return { ok: false, why: 'unreadable' };
  const { width, height } = picture;
  // Never enlarged: a small picture would only get coarse.
  const scale = Math.min(1, LOGO_MOST_DOTS.width / width, LOGO_MOST_DOTS.height / height);
  const grey = { width, height, shades: greyOf(picture.data) };
  const { widthDots, heightDots, bits } = dithered(scaled(grey, scale));
  if (bits.every((byte) => byte === 0)) return { ok: false, why: 'blank' };
  return { ok: true, logo: { widthDots, heightDots, bits: Buffer.from(bits).toString('base64') } };
}

/** Written in JavaScript alone: whatever is wrong with the file, it throws, and the process goes on. */
function decoded(png: Buffer): PNG | null {
  try {
    return PNG.sync.read(png);
  } catch {
    return null;
  }
}
