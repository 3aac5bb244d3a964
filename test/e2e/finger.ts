/** A finger on the glass: real touches, as the screen's own driver gives them, of somebody who reads first. */
import type { Locator, Page } from '@playwright/test';
import { READING_MS } from '../../kiosk/useTouches.ts';

/** Until the same screen, or the same question above it, has stood there for as long as it takes to read it. */
const read = (page: Page): Promise<void> =>
  page.evaluate(async (readingMs) => {
    const title = () => [...document.querySelectorAll('h1, dialog[open] h2')].at(-1)?.textContent;
    let [seen, since] = [title(), performance.now()];
    while (performance.now() - since <= readingMs) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (title() !== seen) [seen, since] = [title(), performance.now()];
    }
  }, READING_MS);

/** Reads, and touches it in its middle. */
export async function touch(target: Locator): Promise<void> {
  await target.waitFor();
  await read(target.page());
  await target.tap();
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  touch(page.getByRole('button', { name }));

/** Spoken: the first touch tells, the second one is meant. */
export async function touchTwice(target: Locator): Promise<void> {
  await touch(target);
  await target.tap();
}

/** Key by key on the glass, as quickly as it goes: each touch of a key is meant. */
export async function typeKeys(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.getByRole('button', { name: new RegExp(`^${key}$`, 'i') }).tap();
}
