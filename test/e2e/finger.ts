/** A finger on the glass: real touches, as the screen's own driver gives them, of somebody who reads first. */
import type { Locator, Page } from '@playwright/test';
import { READING_MS } from '../../kiosk/useTouches.ts';

/** Two touches nearer to one another are one. */
export const DOUBLE_TAP_MS = 600;

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

const touchedAt = new WeakMap<Page, number>();

/** Reads, and touches it in its middle: no sooner than a second touch in the same place is another one to the browser. */
export async function touch(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  await read(page);
  const early = (touchedAt.get(page) ?? -Infinity) + DOUBLE_TAP_MS - performance.now();
  if (early > 0) await page.waitForTimeout(early);
  await target.tap();
  touchedAt.set(page, performance.now());
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
