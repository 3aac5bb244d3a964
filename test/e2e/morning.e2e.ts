/** A morning with everything that an office has: a kiosk, a display and three desks, each a computer of its own. */
import type { Browser, Page } from '@playwright/test';
import type { OfficeConfig } from '../../contract/office.ts';
import { COOKIES, type CookieName } from '../../server/api/principals.ts';
import { answered, callsAtWill, openAlways, staff, type TestOffice } from '../support/office.ts';
import { expect, pressKey, takeTicket, test } from './browser-office.ts';
import { press } from './finger.ts';

const SIZES = {
  kiosk: { width: 1080, height: 1920 },
  display: { width: 1920, height: 1080 },
  staff: { width: 1366, height: 768 },
} as const;

/** The fourth is served out of turn; so many as the desks serve in two rounds. */
const VISITORS = 6;
const OUT_OF_TURN = 4;

const callsOnce = (config: OfficeConfig): OfficeConfig => {
  const open = callsAtWill(openAlways(config));
  return { ...open, display: { ...open.display, repeats: 0 } };
};

/** A screen on a computer of its own: nothing is shared with the others but the office. */
async function computer(
  browser: Browser,
  { url }: TestOffice,
  { screen, path, token }: { screen: CookieName; path: string; token: string },
  faults: string[],
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'ru-RU',
    viewport: SIZES[screen],
    hasTouch: screen === 'kiosk',
  });
  await context.addCookies([{ name: COOKIES[screen], value: token, url }]);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
  await page.goto(url + path);
  return page;
}

const numberAt = async (desk: Page): Promise<string> =>
  (await desk.getByRole('heading', { level: 1 }).innerText()).replace(/\s/gu, ' ');

/** The visitor is called, comes, and is served, by keys alone. @returns the number */
async function serve(desk: Page): Promise<string> {
  await pressKey(desk, 'F2');
  await expect(desk.getByRole('heading', { level: 1, name: /^П\s\d{3}$/u })).toBeVisible();
  const number = await numberAt(desk);
  await pressKey(desk, 'F3');
  await pressKey(desk, 'F4');
  await expect(desk.getByRole('heading', { level: 1, name: 'Окно свободно' })).toBeVisible();
  return number;
}

test('everybody is called once, in the order of the laws, seen on the wall, and served', async ({
  screens: { office },
  browser,
  faults,
}) => {
  test.setTimeout(180_000);
  const house = await staff(office, callsOnce, 3);
  const at = (screen: CookieName, path: string, token: string) =>
    computer(browser, office, { screen, path, token }, faults);
  const kiosk = await at('kiosk', '/kiosk', house.kiosk);
  const display = await at('display', '/display', house.display);
  const desks = await Promise.all(house.operators.map((token) => at('staff', '/desk', token)));

  await test.step('three specialists sit down, by keys', async () => {
    for (const [n, desk] of desks.entries()) {
      await desk
        .getByRole('button', { name: new RegExp(`^Окно ${n + 1}`) })
        .first()
        .press('Enter');
      await expect(desk.getByRole('button', { name: /Вызвать следующего/ })).toBeVisible();
    }
  });

  await test.step('visitors take tickets with a finger', async () => {
    for (let visitor = 1; visitor <= VISITORS; visitor += 1) {
      await takeTicket(kiosk, { outOfTurn: visitor === OUT_OF_TURN });
      await press(kiosk, 'Готово');
    }
    for (const desk of desks) await expect(desk.getByText(`ждут ${VISITORS}`).first()).toBeVisible();
  });

  const called: string[] = [];
  await test.step('three desks press at once and get three visitors, whom the wall shows', async () => {
    for (const desk of desks) await expect(desk.getByRole('button', { name: /F2$/ })).toBeEnabled();
    await Promise.all(desks.map((desk) => desk.keyboard.press('F2')));
    for (const desk of desks)
      await expect(desk.getByRole('heading', { level: 1, name: /^П\s\d{3}$/u })).toBeVisible();
    const numbers = await Promise.all(desks.map(numberAt));
    // Law 1: out of turn first, then by arrival; law 8: three different ones.
    expect(numbers.toSorted()).toEqual(['П 001', 'П 002', 'П 004']);
    for (const number of numbers) await expect(display.getByText(`Талон ${number}`).first()).toBeAttached();
    called.push(...numbers);
    for (const desk of desks) {
      await pressKey(desk, 'F3');
      await pressKey(desk, 'F4');
      await expect(desk.getByRole('heading', { level: 1, name: 'Окно свободно' })).toBeVisible();
    }
  });

  await test.step('the rest follow one after another, each at the desk that is free', async () => {
    for (const desk of desks) called.push(await serve(desk));
    expect(called.slice(3)).toEqual(['П 003', 'П 005', 'П 006']);
    for (const number of called.slice(3))
      await expect(display.getByText(`Талон ${number}`).first()).toBeAttached();
    for (const desk of desks) await expect(desk.getByText('никто не ждёт').first()).toBeVisible();
  });

  await test.step('the log has each of them served once', async () => {
    const { visits } = answered(await office.call('getVisits', {}, house.administrator));
    expect(visits.map(({ number, status }) => [number, status])).toEqual(
      Array.from({ length: VISITORS }, (_, i) => [`П00${i + 1}`, 'served']),
    );
    expect(new Set(visits.map(({ deskNumber }) => deskNumber))).toEqual(new Set([1, 2, 3]));
  });

  expect(faults).toEqual([]);
});
