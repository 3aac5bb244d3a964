/** The administrator adds a printer, tries it, gives it to the kiosk: the next ticket comes out there, and nothing is started anew. */
import type { Locator, Page } from '@playwright/test';
import { at } from '../support/demo.ts';
import { expect, setUp, takeTicket, test } from './browser-office.ts';
import { expectFine } from './faults.ts';

const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name });
const card = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });

async function save(page: Page): Promise<void> {
  await button(page, 'Сохранить').click();
  await expect(page.getByText('Сохранено', { exact: true })).toBeVisible();
}

// Its day does not end half way, whenever it runs.
test.use({ standingAt: at('10:42') });

test('a second printer, a test paper, and the next ticket', async ({ screens, faults }) => {
  await setUp(screens);
  const page = await screens.open('manager', '/manager#printers');
  await expect(page.getByRole('heading', { name: 'Принтеры', exact: true })).toBeVisible();
  await expectFine(page, 'as it was set up');

  await button(page, 'Добавить принтер').click();
  await expect(page.getByLabel('Название')).toBeFocused();
  await page.keyboard.type('Второй в зале');
  await expectFine(page, 'a new printer');
  const second = card(page, 'Второй в зале');
  await second.getByLabel('Как подключён').selectOption({ label: 'Виртуальный' });
  await expect(second.getByLabel('Порт')).toHaveValue('0');
  await expect(button(second, /пробный талон/)).toBeDisabled();
  await save(page);
  await expect(second.getByText('готов', { exact: true })).toBeVisible();

  await button(second, /пробный талон/).click();
  await expect(second.getByText('Напечатан: принтер подтвердил')).toBeVisible();
  await expectFine(page, 'a test paper came out');
  const papers = await screens.open('manager', '/printers');
  await expect(papers.getByRole('img', { name: /Пробный талон/ })).toBeVisible();

  await page.getByLabel(/^Киоск/).selectOption({ label: 'Второй в зале' });
  await expect(page.getByText(/печатает на «Второй в зале»/)).toBeVisible();
  const kiosk = await screens.open('kiosk', '/kiosk');
  await takeTicket(kiosk);
  const ticket = papers
    .getByRole('figure')
    .filter({ has: papers.getByRole('img', { name: /Приём платежа/ }) });
  await expect(ticket).toContainText('Второй в зале');

  await button(second, /^Удалить/).click();
  await expect(page.getByRole('dialog')).toContainText('останется без принтера');
  await expectFine(page, 'asked about a printer that is in use');
  await button(page.getByRole('dialog'), 'Удалить').click();
  await save(page);
  await expect(page.getByText('Принтер этого киоска удалён')).toBeVisible();
  await expectFine(page, 'the kiosk has lost its printer');
  expect(faults).toEqual([]);
});
