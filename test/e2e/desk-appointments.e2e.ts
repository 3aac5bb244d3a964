/** Appointments at the desk, by keys: booked for a caller, somebody quicker, found, moved, late, cancelled; axe on every step. */
import type { Locator, Page } from '@playwright/test';
import { answered, commandId, PASSWORD } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, moveTo, setUp, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

test.use({ standingAt: at('10:42') });

const dialog = (page: Page): Locator => page.getByRole('dialog');
const titled = (page: Page, name: string) => dialog(page).getByRole('heading', { level: 2, name });

async function type(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

async function openDesk(screens: Screens): Promise<Page> {
  await setUp(screens);
  const desk = await screens.open('desk', '/desk');
  await desk.getByRole('button', { name: /^Окно 4/ }).click();
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();
  return desk;
}

/** From the desk to the first free time of today, which has the focus. */
async function goToTimes(desk: Page, service: string): Promise<Locator> {
  await desk.keyboard.press('Shift+F4');
  await expect(titled(desk, 'Записать на приём')).toBeVisible();
  await type(desk, service);
  const today = dialog(desk).getByRole('radio', { name: /понедельник, 23 ноября, свободно/ });
  await expect(today).toBeFocused();
  await expect(today).toBeChecked();
  await desk.keyboard.press('Enter');
  return dialog(desk).getByRole('radio', { name: '10:50' });
}

/** Somebody else takes the places of ten to eleven. */
async function takeAll({ office }: Screens, phones: readonly string[]): Promise<void> {
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  for (const phone of phones) {
    const given = { serviceId: 'no-debt-certificate', appointmentAt: at('10:50'), name: 'Пётр' };
    const request = { ...given, channel: 'phone' as const, phone, commandId: commandId() };
    answered(await office.call('bookAppointment', request, token));
  }
}

test('a caller is booked by keys alone, also when somebody is quicker', async ({ screens, faults }) => {
  const desk = await openDesk(screens);
  const time = await goToTimes(desk, 'справка');
  await expect(time).toBeFocused();
  await expectFine(desk, 'times');
  await desk.keyboard.press('Enter');
  await takeAll(screens, ['89995550101', '89995550102']);
  await type(desk, 'Анна Петровна', '900 555-01-23');
  await expect(dialog(desk).getByText('Это время только что заняли')).toBeVisible();
  await expect(dialog(desk).getByLabel('Имя и отчество')).toHaveValue('Анна Петровна');
  await expectFine(desk, 'taken');
  await dialog(desk).getByRole('button', { name: 'сегодня, 11:00' }).click();
  await desk.keyboard.press('Enter');
  await expect(titled(desk, 'Записали')).toBeVisible();
  await expect(dialog(desk).getByText('Понедельник, 23 ноября, 11:00')).toBeVisible();
  await expectFine(desk, 'slip');

  await dialog(desk)
    .getByRole('button', { name: /^Напечатать/ })
    .click();
  await expect(dialog(desk).getByText('Талон напечатан.')).toBeVisible();
  const [pdf] = await Promise.all([
    desk.context().waitForEvent('page'),
    dialog(desk).getByRole('link', { name: 'Открыть PDF' }).click(),
  ]);
  await pdf.close();
  await desk.keyboard.press('Escape');
  await desk.getByRole('tab', { name: /Записи/ }).click();
  await expect(desk.getByRole('tabpanel').getByText('Анна Петровна')).toBeVisible();
  await expectFine(desk, 'bookings of the day');
  // What the server refused stands in the browser's console as well.
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('a booking is found by a part of a name, moved, come for too late, booked anew, cancelled', async ({
  screens,
  faults,
}) => {
  const desk = await openDesk(screens);
  await goToTimes(desk, 'справка');
  await type(desk, '', 'Анна Петровна', '900 555-01-23');
  await expect(titled(desk, 'Записали')).toBeVisible();
  await desk.keyboard.press('Escape');

  await test.step('found and moved', async () => {
    await desk.keyboard.press('Shift+F3');
    await expectFine(desk, 'nothing looked for');
    await type(desk, 'пет анн');
    await expect(dialog(desk).getByRole('button', { name: 'Отметить приход' })).toBeFocused();
    await expectFine(desk, 'found');
    await dialog(desk).getByRole('button', { name: 'Перенести' }).click();
    await expect(titled(desk, 'Другое время')).toBeVisible();
    await desk.getByRole('radio', { name: '11:20' }).check({ force: true });
    await expectFine(desk, 'another time');
    await dialog(desk).getByRole('button', { name: 'Перенести' }).click();
    await expect(titled(desk, 'Перенесли')).toBeVisible();
    await desk.keyboard.press('Escape');
  });

  await test.step('six minutes late there are three offers at once', async () => {
    await moveTo(screens, at('11:26'));
    await desk.keyboard.press('Shift+F3');
    await type(desk, '0123');
    await expect(dialog(desk).getByRole('button', { name: 'Пришёл с опозданием' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(titled(desk, 'Время записи прошло')).toBeVisible();
    await expect(dialog(desk).getByRole('button', { name: 'Талон в общую очередь сейчас' })).toBeFocused();
    await expectFine(desk, 'late');
    await dialog(desk)
      .getByRole('button', { name: /^сегодня/ })
      .first()
      .click();
    await expect(titled(desk, 'Записали')).toBeVisible();
    await desk.keyboard.press('Escape');
  });

  await test.step('the new one is cancelled when asked twice', async () => {
    await desk.keyboard.press('Shift+F3');
    await type(desk, '0123');
    await dialog(desk).getByRole('button', { name: 'Отменить запись' }).click();
    await expectFine(desk, 'sure');
    await dialog(desk).getByRole('button', { name: 'Да, отменить' }).click();
    await expect(dialog(desk).getByRole('button', { name: 'Записать снова' })).toBeVisible();
    await expectFine(desk, 'cancelled');
  });
  expect(faults).toEqual([]);
});
