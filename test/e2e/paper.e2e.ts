/** The administrator changes what stands on a ticket: the preview shows it, and after saving the next ticket has it. */
import { blackPng } from '../support/pictures.ts';
import { expect, setUp, takeTicket, test } from './browser-office.ts';
import { expectFine, faultsOf } from './faults.ts';

test('a line and a logo, seen, saved and printed', async ({ screens, faults }) => {
  await setUp(screens);
  const page = await screens.open('manager', '/manager#paper');
  const preview = page.getByRole('region', { name: 'Как напечатает принтер' });
  await expect(preview.getByRole('img', { name: /Ваш номер в очереди/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Добавить свою строку' }).click();
  await expect(page.getByLabel('Текст строки')).toBeFocused();
  await page.keyboard.type('Вход со двора');
  await page.getByRole('checkbox', { name: 'Сколько человек впереди' }).uncheck();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: blackPng(300, 90) });
  await expect(page.getByRole('img', { name: 'Логотип, каким он выйдет на бумаге' })).toBeVisible();
  await expect(preview.getByRole('img', { name: /Вход со двора/ })).toBeVisible();
  await expect(preview.getByRole('img', { name: /Перед вами/ })).toHaveCount(0);
  await page.getByLabel('58 мм').check();
  await expectFine(page, '58 mm');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Сохранено', { exact: true })).toBeVisible();

  const papers = await screens.open('manager', '/printers');
  await takeTicket(await screens.open('kiosk', '/kiosk'));
  await expect(papers.getByRole('img', { name: /Приём платежа[^]*Вход со двора/ })).toBeVisible();
  expect(faults).toEqual([]);
});
