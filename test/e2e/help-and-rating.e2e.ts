/** Somebody asks for help at the kiosk, and one of the desks goes; a visit that is over is rated on the phone, and the manager reads it (6.7, 9.4). */
import type { Browser, Page } from '@playwright/test';
import { answered, commandId, PASSWORD } from '../support/office.ts';
import { expect, pressKey, setUp, sitDown, takeTicket, test, type Screens } from './browser-office.ts';
import { expectFine, faultsOf, lostOf } from './faults.ts';

const SCREEN = { 'Queue-Screen': 'kiosk' };

/** As the kiosk of this browser asks. */
async function callForHelp({ office }: Screens, kiosk: Page): Promise<void> {
  const data = { commandId: commandId() };
  const answer = await kiosk.request.post(`${office.url}/api/help-calls`, { data, headers: SCREEN });
  expect(answer.ok()).toBe(true);
}

/** A colleague at the next desk, in a browser of her own. */
async function colleague({ office }: Screens, browser: Browser): Promise<Page> {
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  const person = { login: 'olga', name: 'Ольга Викторовна', roles: ['operator' as const], serviceIds: null };
  answered(await office.call('addPerson', { ...person, password: PASSWORD }, token));
  const page = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${office.url}/desk`);
  await page.getByLabel('Логин').fill('olga');
  await page.getByLabel('Пароль').fill(PASSWORD);
  await page.keyboard.press('Enter');
  return page;
}

/** At a desk with nobody to call. */
async function sitIdle(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: /^Окно 1/ }).click();
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();
}

/** What rings, and where the button of the first action stands: nothing may be pushed away. */
const rings = (desk: Page) => desk.getByRole('region', { name: 'Просят помощи' });
const top = async (desk: Page) =>
  (await desk.getByRole('button', { name: /Вызвать следующего/ }).boundingBox())?.y;

test('a call for help rings at two desks until one of them goes', async ({ screens, browser, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await expect(kiosk.getByRole('button', { name: /Взять талон/ })).toBeVisible();
  const [mine, hers] = [await screens.open('desk', '/desk'), await colleague(screens, browser)];
  await sitIdle(mine);
  const before = await top(mine);

  await callForHelp(screens, kiosk);
  for (const desk of [mine, hers]) {
    await expect(rings(desk)).toContainText('Киоск');
    await expect(rings(desk)).toBeInViewport({ ratio: 1 });
    await expect(desk).toHaveTitle(/^Нужна помощь/);
    await expectFine(desk, 'rings');
  }
  expect(await top(mine)).toBe(before);
  const manager = await screens.open('manager', '/manager');
  await expect(manager.getByRole('region', { name: /Просят помощи/ })).toContainText('Киоск');
  expect(await faultsOf(manager)).toEqual([]);

  await pressKey(mine, 'F1');
  await expect(mine.getByText(/^Вы идёте: /)).toBeVisible();
  for (const desk of [mine, hers]) await expect(rings(desk)).toBeHidden();
  await expect(hers.getByText(/^Вы идёте: /)).toBeHidden();
  await expect(manager.getByRole('region', { name: /Просят помощи/ })).toBeHidden();

  await hers.keyboard.press('F1');
  await expect(hers.getByText(/Вызова помощи уже нет/)).toBeVisible();
  expect(faults).toEqual([]);
});

test('over a dialog a call for help is seen and answered as well', async ({ screens }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await expect(kiosk.getByRole('button', { name: /Взять талон/ })).toBeVisible();
  const desk = await screens.open('desk', '/desk');
  await sitIdle(desk);
  await desk.keyboard.press('Shift+F4');
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await callForHelp(screens, kiosk);
  expect(await faultsOf(desk)).toEqual([]);
  await dialog.getByRole('button', { name: /^Иду/ }).click();
  await expect(dialog.getByText(/^Вы идёте: /)).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 2, name: 'Записать на приём' })).toBeVisible();
});

test('a visit that is over is rated on the phone, once, and the manager reads it', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  const asked = kiosk.waitForResponse((response) => response.url().endsWith('/api/tickets'));
  await takeTicket(kiosk);
  const { followUrl } = (await (await asked).json()) as { followUrl: string };
  const phone = await screens.open('phone', new URL(followUrl).pathname);
  const question = phone.getByRole('group', { name: 'Как прошёл визит?' });
  await expect(phone.getByText('П\u00a0001').first()).toBeVisible();
  await expect(question).toBeHidden();

  const manager = await screens.open('manager', '/manager#ratings');
  await expect(manager.getByText('За это время визитов не оценивали.')).toBeVisible();

  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 1);
  for (const key of ['F2', 'F3', 'F4']) await pressKey(desk, key);
  await expect(question).toBeVisible();
  expect(await faultsOf(phone)).toEqual([]);
  await phone.getByText('Отлично').click();
  await phone.getByLabel('Что понравилось').fill('Быстро и вежливо.');
  expect(await faultsOf(phone)).toEqual([]);
  for (const width of [390, 360, 320]) {
    await phone.setViewportSize({ width, height: 844 });
    expect(await lostOf(phone), `${width} px`).toEqual([]);
  }
  await phone.getByRole('button', { name: 'Отправить' }).click();
  await expect(phone.getByRole('heading', { name: 'Спасибо за оценку!' })).toBeVisible();
  expect(await faultsOf(phone)).toEqual([]);

  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Визит уже оценили' })).toBeVisible();
  await expect(question).toBeHidden();

  // The manager's page was open all the while.
  const told = manager.getByRole('region', { name: 'Оценки и слова' }).getByRole('listitem');
  await expect(told).toContainText('Быстро и вежливо.', { timeout: 15_000 });
  for (const words of ['5 — Отлично', 'П\u00a0001', 'на телефоне', 'Окно 1'])
    await expect(told).toContainText(words);
  await manager.getByLabel('Только 1–2').check();
  await expect(manager.getByText('Таких оценок за это время нет.')).toBeVisible();
  await manager.getByLabel('Только 1–2').uncheck();
  await expect(told).toBeVisible();
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await manager.setViewportSize({ width, height });
    await expectFine(manager, `${width} px`);
  }
  expect(faults).toEqual([]);
});
