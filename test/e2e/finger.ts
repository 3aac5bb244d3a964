/** A finger on the glass: real touches, as the screen's own driver gives them, of somebody who reads first. */
import type { Locator, Page } from '@playwright/test';
import { READING_MS } from '../../kiosk/use/useTouches.ts';

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

interface Touched {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}
const last = new WeakMap<Page, Touched>();

/** A little more than the kiosk takes for one place. */
const NEAR_PX = 60;

const middleOf = async (target: Locator) => {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
};

/** Reads, and touches it in its middle: in the same place no sooner than it is another touch. */
export async function touch(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  await read(page);
  const before = last.get(page);
  const { x, y } = await middleOf(target);
  if (before !== undefined && Math.hypot(x - before.x, y - before.y) < NEAR_PX) {
    const early = before.at + DOUBLE_TAP_MS - performance.now();
    if (early > 0) await page.waitForTimeout(early);
  }
  await target.tap();
  last.set(page, { at: performance.now(), x, y });
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
