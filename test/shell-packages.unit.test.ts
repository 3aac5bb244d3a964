/** A deb was refused for want of a homepage: electron-builder asks for what a package must say only when it is about to write it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import kiosk from '../electron-builder.config.ts';
import desk from '../electron-builder.desk.config.ts';
import { drawIcon, ICO_SIZES, icoOf, PNG_SIZES } from '../scripts/lib/icon.mjs';

const { linux, win } = kiosk;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The smallest that NSIS and the desktops of Linux accept for an application. */
const ENOUGH = 256;

async function pixels(png: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** How far two pictures are from each other, in levels of 255: edges are drawn a little otherwise on another processor. */
async function distance(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await pixels(one), await pixels(other)];
  expect(a.length).toBe(b.length);
  return a.reduce((sum, level, i) => sum + Math.abs(level - (b[i] ?? 0)), 0) / a.length;
}

it.each([
  ['the kiosk’s shell', kiosk, 'ochered-kiosk'],
  ['the desk’s window', desk, 'ochered-desk'],
])('%s says of itself what a deb, an AppImage and an installer for Windows must say', (_, config, name) => {
  expect(config.executableName).toBe(name);
  expect(config.extraMetadata).toMatchObject({
    name,
    main: `dist/${name.replace('ochered-', '')}-shell/main.js`,
  });
  expect(config.extraMetadata).toMatchObject({
    // Lower case, as Debian names packages.
    name: expect.stringMatching(/^[a-z0-9][a-z0-9+.-]+$/) as string,
    description: expect.stringMatching(/\S/) as string,
    homepage: expect.stringMatching(/^https?:\/\/\S+$/) as string,
    // The maintainer of the deb, the publisher in Windows.
    author: {
      name: expect.stringMatching(/\S/) as string,
      email: expect.stringMatching(/^\S+@\S+$/) as string,
    },
  });
  expect(config.linux?.synopsis).toMatch(/^\S.{0,78}\S$/);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('their icon', () => {
  const folder = String(linux?.icon);
  const file = (size: number) => readFileSync(join(folder, `${size}x${size}.png`));

  it('is our own for Linux, in every size, as the screens show it', async () => {
    const drawn = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(drawn.sort()).toEqual(PNG_SIZES.map((size) => `${size}x${size}.png`).sort());
    for (const size of PNG_SIZES) {
      const picture = await loadImage(file(size));
      expect([picture.width, picture.height]).toEqual([size, size]);
      expect(await distance(file(size), await drawIcon(size)), `${size}: npm run icon`).toBeLessThan(1);
    }
    expect(Math.max(...PNG_SIZES)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('is the same for Windows, large enough for an installer', () => {
    const icon = String(win?.icon);
    expect(existsSync(icon)).toBe(true);
    const pngs = ICO_SIZES.map((size) => ({ size, png: file(size) }));
    expect(readFileSync(icon).equals(icoOf(pngs))).toBe(true);
    expect(Math.max(...ICO_SIZES)).toBe(ENOUGH);
  });
});
