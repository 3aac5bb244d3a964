/** What the administrator translates is what a visitor reads in that language; by keyboard, on the smallest office screen. */
import type { Locator, Page } from '@playwright/test';
import type { AnswerOf } from '../../contract/api.ts';
import { expect, setUp, test } from './browser-office.ts';
import { expectFine } from './faults.ts';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const field = (page: Page, russian: string): Locator => page.getByRole('textbox', { name: russian });

async function languagesAt(kiosk: Page): Promise<AnswerOf<'getInformation'>['languages']> {
  const address = new URL('/api/information', kiosk.url()).href;
  const response = await kiosk.request.get(address, { headers: { 'Queue-Screen': 'kiosk' } });
  return ((await response.json()) as AnswerOf<'getInformation'>).languages;
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Сохранено', { exact: true })).toBeVisible();
}

test('a translation that is written is read at the kiosk, and is not lost when the language is switched off', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  const page = await screens.open('desk', '/manager#languages');
  await expect(part(page, 'Документы')).toBeVisible();
  await expectFine(page, 'as it was set up');

  // The next field is one key away.
  await field(page, 'Как оплатить Название страницы').fill('Paying');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /^Текст страницы/ }).first()).toBeFocused();
  await field(page, 'паспорт').fill('');
  await page.getByLabel('Только без перевода').check();
  // The address was given at set-up, and nobody can have translated it.
  await expect(page.getByRole('textbox')).toHaveCount(2);
  await field(page, 'паспорт').fill('ID card');
  await expect(page.getByRole('textbox')).toHaveCount(2);
  await expectFine(page, 'filtered');
  await save(page);
  const [english] = await languagesAt(kiosk);
  expect(english?.code).toBe('en');
  expect(english?.words['Как оплатить']).toBe('Paying');

  await page.getByLabel('English: предлагать посетителям').uncheck();
  await save(page);
  expect(await languagesAt(kiosk)).toEqual([]);
  await page.getByLabel('Только без перевода').uncheck();
  await expect(field(page, 'паспорт')).toHaveValue('ID card');
  await page.getByLabel('English: предлагать посетителям').check();
  await save(page);
  expect((await languagesAt(kiosk))[0]?.words['Как оплатить']).toBe('Paying');
  expect(faults).toEqual([]);
});
