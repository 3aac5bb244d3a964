/** Builds the page with the screens of every room and opens it. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { openBuilt } from '../every-screen/open.ts';

const BUILT = fileURLToPath(new URL('../../.cache/every-room', import.meta.url));

/** Once, before pages are opened. */
export const buildEveryRoom = (): Promise<unknown> =>
  build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });

/** `window.everyRoom` is there then. */
export async function openRoom(page: Page, room: string): Promise<void> {
  await openBuilt(page, BUILT, `index.html#${room}`);
  await page.waitForFunction(() => 'everyRoom' in window);
}
