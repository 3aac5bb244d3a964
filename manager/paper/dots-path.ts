/** The black dots of a logo as one path of a drawing. */
import type { Logo } from '../../contract/paper.ts';

export function dotsPath({ widthDots, heightDots, bits }: Logo): string {
  const bytes = Uint8Array.from(atob(bits), (sign) => sign.charCodeAt(0));
  const inRow = Math.ceil(widthDots / 8);
  const isBlack = (x: number, y: number) => ((bytes[y * inRow + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
  const runs: string[] = [];
  for (let y = 0; y < heightDots; y += 1) {
    for (let x = 0; x < widthDots; x += 1) {
      if (!isBlack(x, y)) continue;
      const from = x;
      while (x < widthDots && isBlack(x, y)) x += 1;
      runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
  }
  return runs.join('');
}
