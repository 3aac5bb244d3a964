/** Colours → shades of grey on white paper, and fewer of them. Pure. */

export const WHITE = 255;

export type Shades = {
  readonly width: number;
  readonly height: number;
  /** Row by row from the top, 0 is black. */
  readonly shades: Float32Array;
};

/** @param rgba four bytes a dot */
export function greyOf(rgba: Uint8Array): Float32Array {
  const shades = new Float32Array(rgba.length / 4);
  for (let dot = 0; dot < shades.length; dot += 1) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(dot * 4, dot * 4 + 4);
    // As eyes weigh the colours (Rec. 709), on white where one sees through.
    const brightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    shades[dot] = WHITE + (brightness - WHITE) * (alpha / WHITE);
  }
  return shades;
}

/** @param scale 1 or less: each new dot is the mean of those that it stands for */
export function scaled({ width, height, shades }: Shades, scale: number): Shades {
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const smaller = new Float32Array(across * down);
  const edge = (index: number, of: number, from: number) => Math.floor((index * from) / of);
  for (let y = 0; y < down; y += 1) {
    const [top, bottom] = [edge(y, down, height), edge(y + 1, down, height)];
    for (let x = 0; x < across; x += 1) {
      const [left, right] = [edge(x, across, width), edge(x + 1, across, width)];
      let sum = 0;
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1) sum += shades[row * width + column] ?? WHITE;
      smaller[y * across + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width: across, height: down, shades: smaller };
}
