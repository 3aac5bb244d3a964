/**
 * The spoken mode with a true voice, which takes its time: a test goes by where the cursor is, and knows what the page has asked to
 * be said. What a visitor hears of it, word by word, `blind-visitor.ts` listens to, with a voice that takes none.
 */
import type { Page } from '@playwright/test';
import { expect } from './browser-office.ts';

/** More things than any screen has. */
const MOST_STEPS = 60;

/** The texts in their order, whoever speaks: openly, in the address, and what is personal, in the body. */
export function listen(page: Page): { readonly open: string[]; readonly personal: string[] } {
  const open: string[] = [];
  const personal: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname !== '/api/voice/speech') return;
    if (request.method() === 'POST') personal.push((request.postDataJSON() as { text: string }).text);
    else open.push(url.searchParams.get('text') ?? '');
  });
  return { open, personal };
}

/** Walks with a key until the cursor is there. */
async function walkTo(page: Page, step: string, words: string | RegExp): Promise<void> {
  const here = page.locator('.spoken-here');
  const isThere = async () => {
    const text = ((await here.textContent()) ?? '').trim();
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  };
  for (let n = 0; n < MOST_STEPS && !(await isThere()); n += 1) await page.keyboard.press(step);
  await expect(here).toContainText(words);
}

/** Walks there, then chooses it. */
export async function choose(page: Page, step: string, words: string | RegExp): Promise<void> {
  await walkTo(page, step, words);
  await page.keyboard.press('Enter');
}
