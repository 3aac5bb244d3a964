/** Appointments at the kiosk: booked by a finger from the service to the slip, found by phone, the odd cases; axe on every screen. */
import type { Page } from '@playwright/test';
import { answered, commandId, PASSWORD } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, moveTo, setUp, test, type Screens } from './browser-office.ts';
import { faultsOf } from './faults.ts';
import { press, touch, typeKeys } from './finger.ts';
import { expectScreen } from './kiosk-glass.ts';

test.use({ standingAt: at('10:42') });

/** Staff book for a caller. @returns the short code */
async function bookFor({ office }: Screens, appointmentAt: number, phone = '8 999 555-01-23') {
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  const caller = { channel: 'phone' as const, name: 'Анна Петровна', phone };
  const wanted = { serviceId: 'payment', appointmentAt, ...caller, commandId: commandId() };
  return answered(await office.call('bookAppointment', wanted, token));
}

async function askByCode(kiosk: Page, code: string): Promise<void> {
  await press(kiosk, /Я по записи/);
  await typeKeys(kiosk, code);
  await press(kiosk, 'Продолжить');
}

test('a visitor books another day, from the service to the printed slip', async ({ screens, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await press(kiosk, /Записаться на другой день/);
  await expectScreen(kiosk, 'По какому вопросу записать?');
  await press(kiosk, /^Оплата/);
  await expectScreen(kiosk, 'Приём платежа');
  await press(kiosk, 'Продолжить');
  await expectScreen(kiosk, 'На какой день записать?');
  await press(kiosk, /^Завтра/);
  await expectScreen(kiosk, 'На какое время?');
  await press(kiosk, '10:20');
  await expectScreen(kiosk, 'Ваш номер телефона');
  await typeKeys(kiosk, '9995550123');
  await press(kiosk, 'Продолжить');
  await typeKeys(kiosk, 'АННА');
  await expectScreen(kiosk, 'Как к вам обращаться?');
  await press(kiosk, 'Продолжить');
  await expectScreen(kiosk, 'Проверьте запись');
  await expect(kiosk.getByText('+7 999 555-01-23')).toBeVisible();
  await touch(kiosk.getByRole('checkbox'));
  await press(kiosk, /^Записаться/);
  await expectScreen(kiosk, 'Вы записаны');
  await expect(kiosk.getByText('Заберите талон записи')).toBeVisible();

  const printers = await screens.open('desk', '/printers');
  const paper = printers.getByRole('img', { name: /10:20/ }).first();
  await expect(paper).toBeVisible();
  expect(await paper.getAttribute('alt')).toContain('Приём платежа');
  await press(kiosk, /Готово/);
  // Nothing of the visitor stays for the next one.
  await expect(kiosk.getByRole('button', { name: /Взять талон/ })).toBeVisible();
  expect(await kiosk.locator('body').innerText()).not.toMatch(/Анна|555-01-23/);
  expect(faults).toEqual([]);
});

test('a visitor without a slip is found by phone, chooses which of two, and is told of the other', async ({
  screens,
}) => {
  await setUp(screens);
  await bookFor(screens, at('10:50'));
  await bookFor(screens, at('12:30'));
  const kiosk = await screens.open('kiosk', '/kiosk');
  await press(kiosk, /Я по записи/);
  await expectScreen(kiosk, 'Найдём вашу запись');
  await press(kiosk, 'По телефону');
  await typeKeys(kiosk, '9995550123');
  await press(kiosk, 'Продолжить');
  await expectScreen(kiosk, 'На какую запись вы пришли?');
  await press(kiosk, /10:50/);
  await expectScreen(kiosk, /У вас есть право пройти вне очереди/);
  await expect(kiosk.getByText(/Нашли вашу запись: 10:50/)).toBeVisible();
  await press(kiosk, 'Нет, жду своего времени');
  await expectScreen(kiosk, 'Талон');
  await expect(kiosk.getByText('У вас ещё запись на 12:30')).toBeVisible();
});

test('late, another day, cancelled, unknown: each has its own words and ways on', async ({ screens }) => {
  await setUp(screens);
  const late = await bookFor(screens, at('10:50'));
  const tomorrow = await bookFor(screens, at('10:20') + 86_400_000, '8 999 555-01-24');
  const cancelled = await bookFor(screens, at('11:30'), '8 999 555-01-25');
  const { office } = screens;
  answered(await office.call('cancelBooking', { code: cancelled.code, commandId: commandId() }, null));
  await moveTo(screens, at('10:55'));
  const kiosk = await screens.open('kiosk', '/kiosk');

  await askByCode(kiosk, late.shortCode);
  await expectScreen(kiosk, 'Время записи прошло');
  await press(kiosk, /Другие дни/);
  await expectScreen(kiosk, 'На какой день перенести?');
  await press(kiosk, 'В начало');

  await askByCode(kiosk, tomorrow.shortCode);
  await expectScreen(kiosk, 'Запись на другой день');
  await expect(kiosk.getByRole('button', { name: 'Перенести запись' })).toBeVisible();
  await press(kiosk, 'В начало');

  await askByCode(kiosk, cancelled.shortCode);
  await expectScreen(kiosk, 'Запись отменена');
  await press(kiosk, 'В начало');

  await askByCode(kiosk, '01000001');
  await expect(kiosk.getByText(/Записи с таким кодом нет/)).toBeVisible();
  expect(await faultsOf(kiosk)).toEqual([]);
});
