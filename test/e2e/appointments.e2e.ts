/** An appointment from the web page to the desk: on time it is called ahead of the general queue, six minutes late it is not. */
import type { Page } from '@playwright/test';
import { at } from '../support/demo.ts';
import {
  expect,
  moveTo,
  pressKey,
  setUp,
  sitDown,
  takeTicket,
  test,
  type Screens,
} from './browser-office.ts';
import { press, typeKeys } from './finger.ts';

test.use({ standingAt: at('08:00') });

/** Books a payment for ten o'clock of today on a phone. @returns the eight digits of the slip */
async function bookForTen(screens: Screens): Promise<string> {
  const page = await screens.open('phone', '/booking');
  await page.getByRole('link', { name: /^Оплата/ }).click();
  await page.getByRole('link', { name: /Приём платежа/ }).click();
  await page.getByRole('button', { name: /понедельник, 23 ноября: свободно/ }).click();
  await page.getByRole('button', { name: '10:00', exact: true }).click();
  await page.getByLabel('Имя и отчество').fill('Анна Петровна');
  await page.getByLabel('Телефон').fill('8 999 555-01-23');
  await page.getByRole('checkbox', { name: /согласие/ }).check();
  await page.getByRole('button', { name: 'Записаться' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Вы записаны' })).toBeVisible();
  return (await page.getByText(/^\d\d\s\d{3}\s\d{3}$/).innerText()).replace(/\s/g, '');
}

/** Types the code at the kiosk and answers that there is no right to be served out of turn. */
async function askByCode(kiosk: Page, code: string): Promise<void> {
  await press(kiosk, /Я по записи/);
  await typeKeys(kiosk, code);
  await press(kiosk, 'Продолжить');
}

async function arrive(kiosk: Page, code: string): Promise<void> {
  await askByCode(kiosk, code);
  await press(kiosk, 'Нет, жду своего времени');
}

/** Two who came before, without an appointment. */
async function twoOthers(kiosk: Page): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    await takeTicket(kiosk);
    await press(kiosk, 'Готово');
  }
}

const number = (n: number) => `П\u00a000${n}`;

async function callNext(desk: Page, expected: string): Promise<void> {
  await pressKey(desk, 'F2');
  await expect(desk.getByRole('heading', { name: expected })).toBeVisible();
}

/** Begins the service; a key pressed before it has begun is refused. */
async function begin(desk: Page): Promise<void> {
  await pressKey(desk, 'F3');
  await expect(desk.getByRole('timer', { name: 'Время обслуживания' })).toBeVisible();
}

test('booked on the web, checked in by code, called at the time ahead of the general queue', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const code = await bookForTen(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await moveTo(screens, at('09:50'));
  await twoOthers(kiosk);

  await moveTo(screens, at('09:55'));
  await arrive(kiosk, code);
  await expect(kiosk.getByText(number(3))).toBeVisible();
  await expect(kiosk.getByText('Вы пришли раньше на 5 минут')).toBeVisible();

  const display = await screens.open('display', '/display');
  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 2);
  await moveTo(screens, at('10:00'));
  await callNext(desk, number(3));
  await expect(desk.getByText('Анна Петровна')).toBeVisible();
  await expect(display.getByText(number(3)).first()).toBeVisible();
  expect(await display.locator('body').innerText()).not.toContain('Анна');

  await begin(desk);
  await callNext(desk, number(1));
  expect(faults).toEqual([]);
});

test('the same six minutes late: three offers before any question, and the general queue after the one about the turn', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const code = await bookForTen(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await moveTo(screens, at('09:50'));
  await twoOthers(kiosk);

  await moveTo(screens, at('10:06'));
  await askByCode(kiosk, code);
  await expect(kiosk.getByRole('heading', { name: 'Время записи прошло' })).toBeVisible();
  await expect(kiosk.getByRole('button', { name: /Общая очередь сейчас/ })).toBeVisible();
  await expect(kiosk.getByText('Записаться на другое время')).toBeVisible();
  await expect(kiosk.getByText('Решить без визита')).toBeVisible();
  await press(kiosk, /Общая очередь сейчас/);
  await expect(kiosk.getByRole('heading', { name: /право пройти вне очереди/ })).toBeVisible();
  await press(kiosk, 'Нет, общая очередь');
  await expect(kiosk.getByText(number(3))).toBeVisible();

  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 2);
  for (const n of [1, 2, 3]) {
    await callNext(desk, number(n));
    await begin(desk);
  }
  expect(faults).toEqual([]);
});

test('late, another time is chosen and checked; the new slip is on the screen and the old one lets in', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const code = await bookForTen(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await moveTo(screens, at('10:05'));
  await askByCode(kiosk, code);
  await press(kiosk, /сегодня,? 11:10/);
  await expect(kiosk.getByText(/^Сегодня, .*, 11:10$/)).toBeVisible();
  await press(kiosk, 'Перенести');
  await expect(kiosk.getByText('11:10').first()).toBeVisible();
  await expect(kiosk.getByRole('heading', { name: 'Запись перенесена' })).toBeVisible();
  await press(kiosk, 'Готово');
  await moveTo(screens, at('11:08'));
  await arrive(kiosk, code);
  await expect(kiosk.getByText(number(1))).toBeVisible();
  expect(faults).toEqual([]);
});
