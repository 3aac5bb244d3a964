/** Booking on the web: a phone's width, keys alone, somebody faster, a lost connection, a missed time; axe on every step. */
import type { Page } from '@playwright/test';
import { answered, commandId, type TestOffice } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, moveTo, setUp, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';
import { heading } from './kiosk-glass.ts';

test.use({ standingAt: at('10:42') });

const TOMORROW = 86_400_000;
/** Tomorrow at ten: free on the website for two. */
const AT = at('10:00') + TOMORROW;
const CERTIFICATE = /Справка об отсутствии/;

/** Goes from the first step to the form, for tomorrow at ten. */
async function chooseTomorrow(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Справки/ }).click();
  await page.getByRole('link', { name: CERTIFICATE }).click();
  await page.getByRole('button', { name: /вторник, 24 ноября: свободно/ }).click();
  await page.getByRole('button', { name: '10:00', exact: true }).click();
  await expect(heading(page, 'Имя и телефон')).toBeFocused();
}

async function fillIn(page: Page, phone: string): Promise<void> {
  await page.getByLabel('Имя и отчество').fill('Анна Петровна');
  await page.getByLabel('Телефон').fill(phone);
  // By its words, as a finger does.
  await page.getByText('Даю согласие на обработку').click();
  await expect(page.getByRole('checkbox', { name: /согласие/ })).toBeChecked();
}

async function bookOnPage(screens: Screens): Promise<Page> {
  const page = await screens.open('phone', '/booking');
  await chooseTomorrow(page);
  await fillIn(page, '89995550123');
  await page.getByRole('button', { name: 'Записаться' }).click();
  await expect(heading(page, 'Вы записаны')).toBeFocused();
  return page;
}

/** Somebody else books the same service and time. */
async function bookElsewhere(office: TestOffice, phone: string): Promise<void> {
  const { groups } = answered(await office.call('getBookingOffice', {}));
  const service = groups.flatMap(({ services }) => services).find(({ name }) => CERTIFICATE.test(name));
  answered(
    await office.call('book', {
      commandId: commandId(),
      serviceId: service?.id ?? '',
      appointmentAt: AT,
      name: 'Пётр',
      phone,
      consent: true,
    }),
  );
}

test('a visitor books on the phone: every step is accessible, Back and a reload keep the choice', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const page = await screens.open('phone', '/booking');
  await expect(heading(page, 'С каким вопросом вы придёте?')).toBeVisible();
  await expectFine(page, 'groups');

  await page.getByRole('link', { name: /^Справки/ }).click();
  await expect(heading(page, 'Выберите услугу')).toBeFocused();
  await expect(page.getByText('паспорт')).toBeVisible();
  await expectFine(page, 'services');

  await page.getByRole('link', { name: CERTIFICATE }).click();
  await expect(page).toHaveTitle('Выберите день — запись на приём');
  await expect(page.getByRole('button', { name: /вторник, 24 ноября: свободно/ })).toBeVisible();
  await expectFine(page, 'day');

  await page.getByRole('button', { name: /вторник, 24 ноября: свободно/ }).click();
  await expect(heading(page, 'Выберите время')).toBeFocused();
  await expectFine(page, 'time');
  await page.goBack();
  await expect(heading(page, 'Выберите день')).toBeVisible();
  await page.goForward();

  await page.getByRole('button', { name: '10:00', exact: true }).click();
  await page.reload();
  await expect(heading(page, 'Имя и телефон')).toBeVisible();
  await expect(page.getByText('10:00')).toBeVisible();
  await expectFine(page, 'contacts');
  await page.getByRole('button', { name: 'Записаться' }).click();
  await expect(page.getByLabel('Имя и отчество')).toBeFocused();
  await expectFine(page, 'contacts with faults');

  await fillIn(page, '8 (999) 555-01-23');
  await page.getByRole('button', { name: 'Записаться' }).dblclick();
  await expect(heading(page, 'Вы записаны')).toBeFocused();
  await expect(page.getByText(/^\d\d\s\d{3}\s\d{3}$/)).toBeVisible();
  await expectFine(page, 'slip');
  expect(page.url()).not.toContain('999');

  for (const [name, type] of [
    ['Скачать PDF', 'application/pdf'],
    ['Добавить в календарь', 'text/calendar'],
  ] as const) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', screens.office.url).href);
    expect(file.headers()['content-type']).toContain(type);
  }
  expect(faults).toEqual([]);
});

test('all of it goes with keys alone', async ({ screens }) => {
  await setUp(screens);
  const page = await screens.open('desk', '/booking');
  const enter = async (name: string | RegExp, role: 'link' | 'button') => {
    const target = page.getByRole(role, { name });
    await expect(target).toBeVisible();
    for (let n = 0; n < 40 && !(await target.evaluate((e) => e === document.activeElement)); n += 1)
      await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await enter(/^Справки/, 'link');
  await enter(CERTIFICATE, 'link');
  const today = page.getByRole('button', { name: /понедельник, 23 ноября/ });
  await expect(today).toHaveAttribute('tabindex', '0');
  for (let n = 0; n < 20 && !(await today.evaluate((e) => e === document.activeElement)); n += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const december = page.getByRole('button', { name: /понедельник, 7 декабря/ });
  await expect(december).toBeFocused();
  await expectFine(page, 'the next month');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Выберите время')).toBeFocused();
  await page.keyboard.press('Tab');
  await enter('00:10', 'button');
  await expect(heading(page, 'Имя и телефон')).toBeFocused();
  await expectFine(page, 'contacts on a laptop');
});

test('a time that was taken meanwhile: the nearest ones are offered, name and phone stay', async ({
  screens,
}) => {
  await setUp(screens);
  const page = await screens.open('phone', '/booking');
  await chooseTomorrow(page);
  await fillIn(page, '89995550123');
  await bookElsewhere(screens.office, '+7 999 555-00-01');
  await bookElsewhere(screens.office, '+7 999 555-00-02');
  await page.getByRole('button', { name: 'Записаться' }).click();
  await expect(page.getByRole('heading', { name: /только что заняли/ })).toBeFocused();
  await expectFine(page, 'taken');
  await page.getByRole('button', { name: /^завтра, 10:10/ }).click();
  await expect(page.getByLabel('Имя и отчество')).toHaveValue('Анна Петровна');
  await expect(page.getByRole('button', { name: 'Записаться' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Вы записаны')).toBeVisible();
  await expect(page.getByText('10:10')).toBeVisible();
});

test('an answer that was lost on its way: the same booking, not a second one', async ({ screens }) => {
  await setUp(screens);
  const page = await screens.open('phone', '/booking');
  await chooseTomorrow(page);
  await fillIn(page, '89995550123');
  let asked = 0;
  await page.route('**/api/booking', async (route) => {
    asked += 1;
    // The server has done it; its answer never arrives.
    await route.fetch();
    if (asked === 1) await route.abort();
    else await route.continue();
  });
  await page.getByRole('button', { name: 'Записаться' }).click();
  await expect(heading(page, 'Вы записаны')).toBeVisible();
  expect(asked).toBe(2);
  // The other place of that time is free still.
  await bookElsewhere(screens.office, '+7 999 555-00-01');
});

test('a booking is found by its code, moved and cancelled', async ({ screens }) => {
  await setUp(screens);
  const booked = await bookOnPage(screens);
  const code = (await booked.getByText(/^\d\d\s\d{3}\s\d{3}$/).innerText()).replace(/\s/g, '');

  const page = await screens.open('phone', '/booking');
  await page.getByRole('link', { name: /У меня уже есть запись/ }).click();
  await page.getByLabel('Код записи').fill(code);
  await page.getByLabel(/Телефон/).fill('8 999 555-01-24');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Записи с таким кодом и телефоном нет' }),
  ).toBeVisible();
  await expectFine(page, 'not found');
  await page.getByLabel(/Телефон/).fill('8 999 555-01-23');
  await page.getByRole('button', { name: 'Найти' }).click();
  await expect(heading(page, 'Вы записаны')).toBeFocused();

  await page.getByRole('link', { name: 'Перенести' }).click();
  await expect(heading(page, 'На какой день перенести?')).toBeFocused();
  await page.getByRole('button', { name: /среда, 25 ноября: свободно/ }).click();
  await expect(heading(page, 'На какое время перенести?')).toBeFocused();
  await page.getByRole('button', { name: '11:00', exact: true }).click();
  await expect(page.getByRole('dialog').getByText(/Станет: среда, 25 ноября, 11:00/)).toBeVisible();
  await expectFine(page, 'the question of moving');
  await page.getByRole('dialog').getByRole('button', { name: 'Перенести' }).click();
  await expect(page.getByText('Запись перенесена')).toBeVisible();
  await expect(page.getByText('11:00')).toBeVisible();

  await page.getByRole('button', { name: 'Отменить запись' }).click();
  await expectFine(page, 'the question of cancelling');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Отменить запись' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Отменить запись' }).click();
  await expect(heading(page, 'Запись отменена')).toBeFocused();
  await expectFine(page, 'cancelled');
});

test('a missed booking leads on: another time with a code of its own', async ({ screens }) => {
  await setUp(screens);
  const page = await bookOnPage(screens);
  const before = page.url();
  await moveTo(screens, AT + 5 * 60_000);
  await page.reload();
  await expect(heading(page, 'Время записи прошло')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Прийти без записи' })).toBeVisible();
  await expectFine(page, 'missed');
  await page.getByRole('button', { name: /^сегодня, / }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Записаться' }).click();
  await expect(heading(page, 'Вы записаны')).toBeFocused();
  expect(page.url()).not.toBe(before);
});

test('the narrowest phone and a page at 200 % lose nothing', async ({ screens }) => {
  await setUp(screens);
  const page = await bookOnPage(screens);
  const slip = new URL(page.url()).pathname;
  for (const path of ['/booking', '/booking?group=contract', '/booking?find', slip, `${slip}?move`]) {
    await page.goto(screens.office.url + path);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectFine(page, `${path} at 320`);
    // What a browser of 1366 shows at 200 %.
    await page.setViewportSize({ width: 683, height: 384 });
    await expectFine(page, `${path} at 200 %`);
  }
});

test('before the office is set up there is a plain page', async ({ screens }) => {
  const page = await screens.open('phone', '/booking');
  await expect(heading(page, 'Запись ещё не открыта')).toBeVisible();
  await expectFine(page, 'not set up');
});
