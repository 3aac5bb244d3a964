/**
 * A morning with everything that an office has: a kiosk, a display and three desks, each a computer of its own and worked by keys
 * alone: nothing at a desk is touched, or given the focus by the test.
 */
import type { Browser, Locator, Page } from '@playwright/test';
import type { OfficeConfig } from '../../contract/office.ts';
import { COOKIES, type CookieName } from '../../server/api/principals.ts';
import { at } from '../support/demo.ts';
import {
  answered,
  callsAtWill,
  commandId,
  openAlways,
  staff,
  type Staffed,
  type TestOffice,
} from '../support/office.ts';
import { expect, pressKey, takeTicket, test } from './browser-office.ts';
import { press, typeKeys } from './finger.ts';

test.use({ standingAt: at('09:50') });

const SIZES = {
  kiosk: { width: 1080, height: 1920 },
  display: { width: 1920, height: 1080 },
  staff: { width: 1366, height: 768 },
} as const;

/** Without an appointment; the fourth is served out of turn. */
const VISITORS = 6;
const OUT_OF_TURN = 4;
const BOOKED_AT = at('10:00');

const forThisMorning = (config: OfficeConfig): OfficeConfig => {
  const open = callsAtWill(openAlways(config));
  return {
    ...open,
    display: { ...open.display, repeats: 0 },
    appointments: { ...open.appointments, noticeMinutes: 0 },
  };
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

const heading = (desk: Page): Locator => desk.getByRole('heading', { level: 1 });
const timer = (desk: Page): Locator => desk.getByRole('timer', { name: 'Время обслуживания' });
const numberAt = async (desk: Page): Promise<string> =>
  (await heading(desk).innerText()).replace(/\s/gu, ' ');

const expectFree = (desk: Page) => expect(heading(desk)).toHaveText('Окно свободно');
const expectOnTheWall = (display: Page, number: string) =>
  expect(display.getByText(`Талон ${number}`).first()).toBeAttached();

/** @returns the number that is called */
async function callNext(desk: Page): Promise<string> {
  await pressKey(desk, 'F2');
  await expect(heading(desk)).toHaveText(/^П\s\d{3}$/u);
  return numberAt(desk);
}

async function start(desk: Page): Promise<void> {
  await pressKey(desk, 'F3');
  await expect(timer(desk)).toBeVisible();
}

async function finish(desk: Page): Promise<void> {
  await pressKey(desk, 'F4');
  await expectFree(desk);
}

/** The visitor is called, comes, and is served. @returns the number */
async function serve(desk: Page): Promise<string> {
  const number = await callNext(desk);
  await start(desk);
  await finish(desk);
  return number;
}

/** A key that asks why, and the first of the answers. */
async function pressWithFirstAnswer(desk: Page, key: string): Promise<void> {
  await pressKey(desk, key);
  await expect(desk.getByRole('dialog')).toBeVisible();
  await desk.keyboard.press('1');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

/** Presses a key until what it has led to is called so. */
async function goBy(desk: Page, key: 'Tab' | 'ArrowDown', name: RegExp): Promise<void> {
  const focused = () =>
    desk.evaluate(
      () => (document.activeElement?.closest('label') ?? document.activeElement)?.textContent ?? '',
    );
  for (let pressed = 0; !name.test(await focused()); pressed += 1) {
    expect(pressed, `${key} leads to ${name}`).toBeLessThan(60);
    await desk.keyboard.press(key);
  }
}

async function moveTo({ office, administrator }: Staffed, to: number): Promise<void> {
  answered(await office.call('setDemoClock', { to }, administrator));
}

/** Somebody books by telephone. @returns the digits of the booking */
async function book({ office, reception }: Staffed): Promise<string> {
  const caller = { channel: 'phone' as const, name: 'Анна Петровна', phone: '8 999 555-01-23' };
  const wish = { serviceId: 'payment', appointmentAt: BOOKED_AT, ...caller, commandId: commandId() };
  return answered(await office.call('bookAppointment', wish, reception)).shortCode;
}

test('a whole morning: everybody is called by the laws, seen on the wall, and served', async ({
  screens: { office },
  browser,
  faults,
}) => {
  test.setTimeout(180_000);
  const house = await staff(office, forThisMorning, 3);
  const on = (screen: CookieName, path: string, token: string) =>
    computer(browser, office, { screen, path, token }, faults);
  const kiosk = await on('kiosk', '/kiosk', house.kiosk);
  const display = await on('display', '/display', house.display);
  const desks = await Promise.all(house.operators.map((token) => on('staff', '/desk', token)));
  const [first, second, third] = desks as [Page, Page, Page];

  await test.step('three specialists sit down, by keys', async () => {
    for (const [n, desk] of desks.entries()) {
      await expect(desk.getByRole('button', { name: `Окно ${n + 1}` }).first()).toBeVisible();
      await desk.keyboard.press(String(n + 1));
      await expect(desk.getByRole('button', { name: /Вызвать следующего/ })).toBeVisible();
    }
  });

  await test.step('visitors take tickets with a finger; one who has booked comes early', async () => {
    const code = await book(house);
    for (let visitor = 1; visitor <= VISITORS; visitor += 1) {
      await takeTicket(kiosk, { outOfTurn: visitor === OUT_OF_TURN });
      await press(kiosk, 'Готово');
    }
    await moveTo(house, at('09:56'));
    await press(kiosk, /Я по записи/);
    await typeKeys(kiosk, code);
    await press(kiosk, 'Продолжить');
    await press(kiosk, 'Нет, жду своего времени');
    await expect(kiosk.getByText('П\u00a0007')).toBeVisible();
    for (const desk of desks) await expect(desk.getByText(`ждут ${VISITORS + 1}`).first()).toBeVisible();
  });

  await test.step('three desks press at once and get three visitors, whom the wall shows', async () => {
    for (const desk of desks) await expect(desk.getByRole('button', { name: /(?<!Ctrl )F2$/ })).toBeEnabled();
    await Promise.all(desks.map((desk) => desk.keyboard.press('F2')));
    for (const desk of desks) await expect(heading(desk)).toHaveText(/^П\s\d{3}$/u);
    const numbers = await Promise.all(desks.map(numberAt));
    // Law 1: out of turn first, then by arrival; law 4: who is early waits; law 8: three different ones.
    expect(numbers.toSorted()).toEqual(['П 001', 'П 002', 'П 004']);
    for (const number of numbers) await expectOnTheWall(display, number);
    for (const desk of desks) {
      await start(desk);
      await finish(desk);
    }
  });

  await test.step('whose time has come is called before those who came earlier, and the wall tells no name', async () => {
    await moveTo(house, BOOKED_AT);
    expect(await callNext(first)).toBe('П 007');
    await expect(first.getByText('Анна Петровна')).toBeVisible();
    await expectOnTheWall(display, 'П 007');
    expect(await display.locator('body').innerText()).not.toContain('Анна');
  });

  await test.step('sent on to another service, the visitor keeps the place', async () => {
    await start(first);
    await pressKey(first, 'F8');
    await expect(first.getByRole('dialog')).toBeVisible();
    await goBy(first, 'ArrowDown', /справк/i);
    await first.keyboard.press('Enter');
    await expectFree(first);
    expect(await callNext(second)).toBe('П 007');
    await start(second);
    await finish(second);
  });

  await test.step('who does not come is called again, given up, and back once', async () => {
    expect(await callNext(third)).toBe('П 003');
    await pressKey(third, 'F6');
    await expect(third.getByText(/вызван 2 раза/).first()).toBeVisible();
    await pressKey(third, 'F9');
    await expectFree(third);
    await third.keyboard.press('Alt+Digit3');
    await goBy(third, 'Tab', /Вернулся/);
    await third.keyboard.press('Enter');
    // Law 2: the arrival is kept.
    expect(await serve(third)).toBe('П 003');
  });

  await test.step('who fills in a form is on hold while another one is served', async () => {
    expect(await callNext(first)).toBe('П 005');
    await start(first);
    await pressWithFirstAnswer(first, 'F7');
    await expectFree(first);
    expect(await serve(first)).toBe('П 006');
    await pressKey(first, 'F7');
    await expect(heading(first)).toHaveText(/^П\s005$/u);
    await expect(timer(first)).toBeVisible();
    await finish(first);
    for (const desk of desks) await expect(desk.getByText('никто не ждёт').first()).toBeVisible();
  });

  await test.step('the log has each of them served once', async () => {
    const { visits } = answered(await office.call('getVisits', {}, house.administrator));
    expect(visits.map(({ number, status }) => [number, status])).toEqual(
      Array.from({ length: VISITORS + 1 }, (_, i) => [`П00${i + 1}`, 'served']),
    );
    expect(new Set(visits.map(({ deskNumber }) => deskNumber))).toEqual(new Set([1, 2, 3]));
  });

  expect(faults).toEqual([]);
});
