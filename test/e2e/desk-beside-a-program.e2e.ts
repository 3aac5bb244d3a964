/**
 * The desk on a specialist's screen and in a narrow window beside another program: nothing sticks out of what it stands in, no word is
 * broken, and what comes by itself is in sight and pushes nothing away.
 */
import { expect, test, type Page } from '@playwright/test';
import { openRoom } from '../every-room/open.ts';
import type { EveryRoom } from '../every-room/page.ts';

declare const everyRoom: EveryRoom;

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 400, height: 760 };
/** As small as the desk's own window can be. */
const SMALLEST = { width: 360, height: 480 };

const HELPED = 'serving somebody who needs help, after whom there is a break';
const ASKED = 'whom to ask for a word, and the step can be taken back';

/** Rows of buttons, days and names that had no room. */
const CROWDED = [
  HELPED,
  ASKED,
  'choose a desk',
  'the reception',
  'who has stepped away',
  'book, a day of many times',
  'a word after the visit',
];

/** A rounded edge. */
const SLACK_PX = 1;
/** What stands in a frame does not touch it. */
const AIR_PX = 5;

async function openAt(page: Page, size: typeof WIDE, look: string): Promise<void> {
  await page.setViewportSize(size);
  await openRoom(page, 'desk');
  await show(page, look);
}
const show = (page: Page, look: string): Promise<unknown> =>
  page.evaluate((name) => everyRoom.show(name), look);

/** What stands in a button or a day and reaches over its edge. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([most, air]) => {
      /** For ears only. */
      const isUnseen = (element: Element | null, box: Element): boolean =>
        element !== null &&
        element !== box &&
        (getComputedStyle(element).clipPath !== 'none' || isUnseen(element.parentElement, box));
      const found = new Set<string>();
      for (const box of document.querySelectorAll('button, .cell')) {
        const edge = box.getBoundingClientRect();
        const slack = box.matches('.cell') ? -air : most;
        const parts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let part = parts.nextNode(); part !== null; part = parts.nextNode()) {
          if (isUnseen(part instanceof Element ? part : part.parentElement, box)) continue;
          const range = document.createRange();
          range.selectNode(part);
          const own = part instanceof Element ? [part.getBoundingClientRect()] : [...range.getClientRects()];
          const isOut = own.some(
            ({ left, right, width }) => width > 0 && (left < edge.left - slack || right > edge.right + slack),
          );
          if (isOut) found.add(box.textContent.replace(/\s+/g, ' ').trim());
        }
      }
      return [...found];
    },
    [SLACK_PX, AIR_PX] as const,
  );

/** Words that begin on one line and end on the next without a hyphen. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word);
      }
    return found;
  });

for (const size of [WIDE, NARROW, SMALLEST])
  test(`nothing sticks out and no word is broken in ${size.width}×${size.height}`, async ({ page }) => {
    await openAt(page, size, 'free');
    const faults: Record<string, unknown> = {};
    for (const look of CROWDED) {
      await show(page, look);
      const [out, broken] = [await stickingOut(page), await brokenWords(page)];
      if (out.length + broken.length > 0) faults[look] = { out, broken };
    }
    expect(faults).toEqual({});
  });

test('what help is needed has the whole width of the card', async ({ page }) => {
  await openAt(page, NARROW, HELPED);
  const widths = await page.evaluate(() =>
    ['main > .card', 'main > .card .help'].map((part) => document.querySelector(part)?.clientWidth ?? 0),
  );
  const [card = 0, needs = 0] = widths;
  expect(needs).toBeGreaterThan(card * 0.8);
});

for (const size of [NARROW, SMALLEST])
  test(`whom to ask is in sight in ${size.width}×${size.height}, and pushes nobody away`, async ({
    page,
  }) => {
    await openAt(page, size, 'free');
    const places = () =>
      page.locator('main > .card, .grid > button').evaluateAll((parts) =>
        parts.map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
      );
    const before = await places();
    await show(page, ASKED);
    expect(await places()).toEqual(before);
    const record = page.getByRole('button', { name: /^Записать ответ/ });
    const takeBack = page.getByRole('button', { name: /^Отменить/ });
    for (const button of [record, takeBack]) await expect(button).toBeInViewport({ ratio: 1 });
    // Neither lies over the other.
    const [asks, undoes] = [await record.boundingBox(), await takeBack.boundingBox()];
    expect((asks?.y ?? 0) + (asks?.height ?? 0)).toBeLessThanOrEqual(undoes?.y ?? 0);
    // A click goes where it looks as if it went.
    await record.click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

test('a refusal is in sight in the smallest window, below the field that has to be scrolled', async ({
  page,
}) => {
  await openAt(page, SMALLEST, 'a word, half written, and a key that does not call now');
  await expect(page.getByText(/^Клавиша F2 не работает/)).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('осталось 14 знаков').first()).toBeInViewport({ ratio: 1 });
});

for (const size of [WIDE, NARROW])
  test(`the closing time is not cut off in ${size.width}×${size.height}`, async ({ page }) => {
    await openAt(page, size, 'serving, the day ends soon');
    const closing = page.getByText('до закрытия 29 мин');
    await expect(closing).toBeInViewport({ ratio: 1 });
    expect(await closing.evaluate((part) => part.scrollWidth <= part.clientWidth)).toBe(true);
  });

for (const size of [WIDE, SMALLEST])
  test(`a desk that is refused moves none of the others in ${size.width}×${size.height}`, async ({
    page,
  }) => {
    await openAt(page, size, 'choose a desk');
    const topOf = () => page.locator('main ul').evaluate((list) => list.getBoundingClientRect().top);
    const before = await topOf();
    await show(page, 'choose a desk, somebody was quicker');
    await expect(page.getByRole('alert').filter({ hasText: 'За окном 3' })).toBeInViewport({ ratio: 1 });
    expect(await topOf()).toBe(before);
  });
