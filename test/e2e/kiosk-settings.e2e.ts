/** What the administrator writes is what visitors can read at the kiosk; what somebody else wrote meanwhile is not lost. */
import type { Locator, Page } from '@playwright/test';
import type { AnswerOf } from '../../contract/api.ts';
import { expect, setUp, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

/** Asks as the kiosk of this browser does. */
async function informationAt(kiosk: Page): Promise<AnswerOf<'getInformation'>> {
  const address = new URL('/api/information', kiosk.url()).href;
  const response = await kiosk.request.get(address, { headers: { 'Queue-Screen': 'kiosk' } });
  expect(response.status()).toBe(200);
  return (await response.json()) as AnswerOf<'getInformation'>;
}

async function openSettings(screens: Screens): Promise<Page> {
  const page = await screens.open('manager', '/manager#kiosk');
  await expect(part(page, 'Информация')).toBeVisible();
  return page;
}

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const text = (page: Page): Locator => page.getByLabel('Текст', { exact: true });

async function save(page: Page): Promise<void> {
  await button(page, 'Сохранить').click();
  await expect(page.getByText('Сохранено', { exact: true })).toBeVisible();
}

test('a page that is changed, one that is added and one that is removed', async ({ screens, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  const before = await informationAt(kiosk);
  expect(before.pages.map(({ title }) => title)).toContain('Тарифы');

  const page = await openSettings(screens);
  await expectFine(page, 'as it was set up');
  await button(page, 'Тарифы').click();
  await text(page).fill('# Тариф на год\n\nЗависит от того:\n- город или село\n- газ или электроплита');
  const preview = part(page, 'Как увидит посетитель');
  await expect(preview.getByRole('heading', { name: 'Тариф на год' })).toBeVisible();
  await expect(preview.getByRole('listitem')).toHaveText(['город или село', 'газ или электроплита']);

  await button(page, 'Добавить страницу').click();
  await expect(page.getByLabel('Название')).toBeFocused();
  await page.keyboard.type('Заявка на подключение');
  await page.getByText('Документ', { exact: true }).click();
  const longWord = 'электрооборудование'.repeat(6);
  await text(page).fill(`Подайте заявку на сайте.\n- ${longWord}\n\n${longWord}`);
  const sheet = preview.getByRole('group', { name: 'Страница' });
  expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await button(page, 'Выше: Заявка на подключение').click();
  await expect(button(page, 'Выше: Заявка на подключение')).toBeFocused();

  await button(page, 'Убрать: Как оплатить').click();
  await expectFine(page, 'asked whether to remove');
  await button(page, 'Убрать').click();
  await save(page);

  const { pages } = await informationAt(kiosk);
  expect(pages.map(({ title, icon }) => [title, icon])).toEqual([
    ['Показания счётчика', 'gauge'],
    ['Тарифы', 'tariff'],
    ['Заявка на подключение', 'document'],
    ['Вопросы и ответы', 'questions'],
  ]);
  expect(pages[1]!.text).toBe('# Тариф на год\n\nЗависит от того:\n- город или село\n- газ или электроплита');
  expect(faults).toEqual([]);
});

test('nothing that is wrong is saved, and the fault is where one is led to', async ({ screens, faults }) => {
  await setUp(screens);
  const page = await openSettings(screens);
  await button(page, 'Добавить страницу').click();
  await button(page, 'Тарифы').click();
  await page.getByLabel('Диагональ, дюймов').fill('12');
  await button(page, 'Сохранить').click();
  await expect(page.getByLabel('Диагональ, дюймов')).toBeFocused();
  await expect(page.getByText('Введите название.')).toBeVisible();
  await expect(page.getByText('нужно исправить')).toBeVisible();
  await expectFine(page, 'faults');
  await button(page, 'Вернуть как было').click();

  await page.getByLabel('Диагональ, дюймов').fill('19');
  await page.getByLabel('Нижний край от пола, мм').fill('1200');
  await expect(page.getByText('с коляски не дотянуться')).toBeVisible();
  await expectFine(page, 'small glass that stands too high');
  await page.getByLabel('Показать экран').selectOption('4:3, лежит');
  await expect(page.getByText('Экран 386 × 290')).toBeVisible();
  await expectFine(page, 'glass that lies');
  expect(faults).toEqual([]);
});

test('of two administrators the second is told, and keeps what was typed', async ({ screens, faults }) => {
  await setUp(screens);
  const [first, second] = [await openSettings(screens), await openSettings(screens)];
  await first.getByLabel('Категория 3').fill('ветераны боевых действий');
  await save(first);

  await second.getByLabel('Нижний край от пола, мм').fill('750');
  await button(second, 'Сохранить').click();
  await expect(second.getByText('настройки изменил кто-то другой')).toBeVisible();
  await expect(second.getByLabel('Нижний край от пола, мм')).toHaveValue('750');
  await second.reload();
  await expect(second.getByLabel('Категория 3')).toHaveValue('ветераны боевых действий');
  await expect(second.getByLabel('Нижний край от пола, мм')).toHaveValue('800');
  // What the server refused stands in the browser's console as well.
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});
