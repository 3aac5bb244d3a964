/** Builds the page with every screen and opens it: no server, the browser is given the files by hand. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const BUILT = fileURLToPath(new URL('../../.cache/every-screen', import.meta.url));
const ADDRESS = 'http://every-screen.test';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Once, before pages are opened. */
export const buildEveryScreen = (): Promise<unknown> =>
  build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });

/**
 * `window.everyScreen` is there then.
 * @param which the kiosk's screens, or the own pages of its shell
 */
export async function openEveryScreen(page: Page, which: 'index' | 'own' = 'index'): Promise<void> {
  await open(page, which);
  await page.waitForFunction(() => 'everyScreen' in window);
}

/** The wall of the display: `window.everyWall` is there then. */
export async function openWall(page: Page): Promise<void> {
  await open(page, 'wall');
  await page.waitForFunction(() => 'everyWall' in window);
}

const open = (page: Page, which: 'index' | 'own' | 'wall'): Promise<void> =>
  openBuilt(page, BUILT, `${which}.html`);

/** A page of a folder that was built. */
export async function openBuilt(page: Page, folder: string, which: string): Promise<void> {
  await page.route(`${ADDRESS}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await readFile(join(folder, pathname)).catch(() => null);
    if (body === null) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: TYPES[extname(pathname)] ?? 'application/octet-stream' });
  });
  await page.goto(`${ADDRESS}/${which}`);
}
