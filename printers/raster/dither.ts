/** Shades of grey → black and white dots that look like them from an arm's length (Floyd and Steinberg). Pure. */
import { type Bitmap, rowBytes } from './bitmap.ts';
import { type Shades, WHITE } from './shades.ts';

/** Where the error of a dot goes: to the right and to the row below, in sixteenths. */
const SPREAD = [
  [1, 0, 7],
  [-1, 1, 3],
  [0, 1, 5],
  [1, 1, 1],
] as const;

export function dithered({ width, height, shades }: Shades): Bitmap {
  const grey = Float32Array.from(shades);
  const bytes = rowBytes(width);
  const bits = new Uint8Array(bytes * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const wanted = grey[y * width + x] ?? WHITE;
      const isBlack = wanted < WHITE / 2;
      const byte = y * bytes + (x >> 3);
      if (isBlack) bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
      const error = wanted - (isBlack ? 0 : WHITE);
      for (const [right, down, share] of SPREAD) {
        const at = (y + down) * width + x + right;
        if (x + right >= 0 && x + right < width && at < grey.length)
          grey[at] = (grey[at] ?? 0) + (error * share) / 16;
      }
    }
  }
  return { widthDots: width, heightDots: height, bits };
}
