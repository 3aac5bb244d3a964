/** Picture files for tests. */
import { PNG } from 'pngjs';

/** @param grey 0 is black, 255 white */
export function greyPng(width: number, height: number, grey: number, alpha = 255): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([grey, grey, grey, alpha], at);
  return PNG.sync.write(png);
}

export const blackPng = (width: number, height: number): Buffer => greyPng(width, height, 0);
