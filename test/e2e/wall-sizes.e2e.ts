/** The wall of the display in a real browser: millimetres on the glass, contrast, what overlaps, what moves. */
import { expect, test, type Page } from '@playwright/test';
import type { DisplayView } from '../../contract/views/display.ts';
import { capitalMm, smallMm } from '../../ui/wall-size.ts';
import { openWall } from '../every-screen/open.ts';
import type { EveryWall } from '../every-screen/wall-page.ts';
import { at, displayView } from '../support/views.ts';

declare const everyWall: EveryWall;

const SIZES = [
  { name: 'full HD', width: 1920, height: 1080 },
  { name: '1366 × 768', width: 1366, height: 768 },
  { name: '4:3', width: 1024, height: 768 },
  { name: 'upright', width: 1080, height: 1920 },
] as const;

/** Tenths of a millimetre: a browser keeps the size of letters to a few digits. */
const SLACK_MM = 0.1;

/** So many visitors whom desks with two figures wait for. */
const called = (count: number, letters = 'КДПАСН'): Pick<DisplayView, 'calls'> => ({
  calls: Array.from({ length: count }, (_, n) => ({
    callId: 500 - n,
    number: `${letters[n % letters.length] ?? ''}${String(20 + 13 * n).padStart(3, '0')}`,
    deskNumber: 10 + n,
    calledAt: at('10:41'),
    times: 1,
    open: true,
  })),
});

/** Words beside the calls, and a line of the greatest length in the strip. */
const slide = {
  kind: 'text',
  id: 'slide-1',
  shown: true,
  from: null,
  to: null,
  seconds: 12,
  heading: 'Передайте показания до 25 числа',
  body: 'В личном кабинете, по телефону или у специалиста.',
} as const;
const shown = { slide, src: null, round: 1 };
const SLIDES = {
  slides: { shown, hidden: false, still: true },
  lines: ['В субботу, 5 декабря, офис работает до 14:00. Просим за это прощения.'],
};

const measured = async (page: Page, over: Partial<DisplayView>, props = {}) => {
  await page.evaluate(([view, more]) => everyWall.show(view, more), [over, props] as const);
  return page.evaluate(() => everyWall.measure());
};

for (const { name, ...size } of SIZES) {
  test(`on a ${name} wall of 43 inches every number of up to eight is read from five metres, and every word`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openWall(page);
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { numbers, words, contrast, faults } = await measured(page, called(count));
      const told = `${count} calls`;
      expect(numbers, told).toHaveLength(count);
      expect(Math.min(...numbers), told).toBeGreaterThan(capitalMm(5) - SLACK_MM);
      expect(Math.max(...numbers), `${told}: the newest is the largest`).toBe(numbers[0]);
      expect(faults, told).toEqual([]);
      expect(words, told).toBeGreaterThan(smallMm(5) - SLACK_MM);
      expect(contrast, told).toBeGreaterThan(7);
    }
  });

  test(`on a ${name} wall with slides and a long line in the strip no number is smaller, and a call moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openWall(page);
    const slides = page.locator('.slides');
    // Slides have a column that leaves room for wide letters; upright, and in two columns, those are a little smaller with slides and without.
    const isWide = size.width > size.height;
    const letters = [
      [1, 'КДПАСН'],
      [4, 'КДПАСН'],
      [6, 'КДПАСН'],
      [8, 'КДПАСН'],
      ...(isWide ? [[4, 'ЖМФШЮ'] as const] : []),
    ] as const;
    for (const [count, of] of letters) {
      const told = `${count} calls of ${of}`;
      const over = called(count, of);
      const { numbers, words, contrast, faults } = await measured(page, over, SLIDES);
      expect(Math.min(...numbers), told).toBeGreaterThan(capitalMm(5) - SLACK_MM);
      expect(Math.max(...numbers), `${told}: the newest is the largest`).toBe(numbers[0]);
      expect(words, told).toBeGreaterThan(smallMm(5) - SLACK_MM);
      expect(faults, told).toEqual([]);
      expect(contrast, told).toBeGreaterThan(7);
      if (count <= 4 || count === 8) expect(await slides.count(), told).toBe(count <= 4 ? 1 : 0);
      const hidden = { ...SLIDES, slides: { ...SLIDES.slides, hidden: true } };
      const whileCalled = await measured(page, over, hidden);
      expect([whileCalled.numbers, whileCalled.faults], told).toEqual([numbers, []]);
      await expect(slides).toBeHidden();
    }
    expect(await page.evaluate(() => everyWall.axe())).toEqual([]);
  });

  test(`a ${name} wall that is large enough for its hall is read from eight metres`, async ({ page }) => {
    await page.setViewportSize(size);
    await openWall(page);
    const glass = { screenInches: 75, readFromMetres: 8 };
    for (const count of [1, 2, 3, 4]) {
      const { numbers, words, faults } = await measured(page, { ...called(count), glass });
      expect(Math.min(...numbers), `${count} calls`).toBeGreaterThan(capitalMm(8) - SLACK_MM);
      expect(words).toBeGreaterThan(smallMm(8) - SLACK_MM);
      expect(faults).toEqual([]);
    }
  });

  test(`a ${name} wall has nothing cut off, whatever is to be told`, async ({ page }) => {
    await page.setViewportSize(size);
    await openWall(page);
    const day = displayView().day;
    const states: Partial<DisplayView>[] = [
      {},
      { calls: [], late: null, nextByAppointment: [] },
      { day: { ...day, phase: 'closing' }, desksOpen: 0 },
      { day: { ...day, phase: 'closed' }, nextByAppointment: [], late: null },
      { hall: { kind: 'unknown' } },
      { calling: { ...displayView().calling, volume: 0 } },
      { ...called(12, 'ЖМФШЮ') },
      { glass: { screenInches: 32, readFromMetres: 8 } },
    ];
    for (const state of states) {
      const { faults } = await measured(page, state);
      expect(faults, JSON.stringify(state).slice(0, 80)).toEqual([]);
      expect(await page.evaluate(() => everyWall.axe())).toEqual([]);
    }
  });
}

test('nothing on the wall flashes or goes on moving, and nothing moves for whoever wishes so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openWall(page);
  const running = () =>
    page.evaluate(() =>
      document.getAnimations().map((animation) => {
        const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
        return { duration: Number(duration), iterations };
      }),
    );
  const show = () => page.evaluate((view) => everyWall.begin(view), called(3));
  await show();
  const moving = await running();
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter(({ duration, iterations }) => iterations !== 1 || duration > 1000)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show();
  expect((await running()).filter(({ duration }) => duration > 1)).toEqual([]);
});
