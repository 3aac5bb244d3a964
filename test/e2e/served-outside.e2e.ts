/** The button at the entrance, from making it to the visit outside, by keys alone at the desk; then a number from a paper roll (6.7.5, 6.7.6). */
import type { Locator, Page } from '@playwright/test';
import { at } from '../support/demo.ts';
import { expect, setUp, sitDown, takeTicket, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Made by the administrator; the address is shown once. */
async function addButton({ open }: Screens): Promise<string> {
  const manager = await open('manager', '/manager');
  await manager
    .getByRole('button', { name: 'Устройства' })
    .or(manager.getByRole('link', { name: 'Устройства' }))
    .click();
  await manager.getByLabel('Где кнопка').fill('Вход с улицы');
  await manager.keyboard.press('Enter');
  const address = await manager.getByLabel('Адрес кнопки «Вход с улицы», ключ внутри').inputValue();
  await expectFine(manager, 'the address of the button');
  await manager.close();
  return address;
}

// Its day does not end half way, whenever it runs.
test.use({ standingAt: at('10:42') });

test('who rings outside is visited there, and no wall calls that visit', async ({ screens, faults }) => {
  await setUp(screens);
  const address = await addButton(screens);
  const desk = await screens.open('desk', '/desk');
  await desk.getByRole('button', { name: /^Окно 1/ }).click();
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();
  await expectFine(desk, 'a free desk');

  expect((await desk.request.get(address)).ok()).toBe(true);
  await expect(desk.getByRole('region', { name: 'Просят помощи' })).toContainText('Вход с улицы');
  await desk.keyboard.press('F1');
  await expect(desk.getByText('Вы идёте: Вход с улицы')).toBeVisible();
  await desk.keyboard.press('Shift+F8');
  await expect(dialog(desk).getByRole('radio', { name: /Вы вышли по вызову: Вход с улицы/ })).toBeChecked();
  await expectFine(desk, 'begin the visit outside');
  await desk.keyboard.type('прием плат');
  await desk.keyboard.press('Enter');
  await expect(dialog(desk)).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(dialog(desk)).toHaveCount(0);
  await expect(desk.getByText(/специалист вышел по вызову помощи/i)).toBeVisible();
  await expect(desk.getByText('Вы идёте: Вход с улицы')).toHaveCount(0);
  await expectFine(desk, 'the visit outside');

  const display = await screens.open('display', '/display');
  await expect(display.getByText('П 001')).toHaveCount(0);
  const over = await screens.open('display', '/display?desk=1');
  await expect(over.getByText('П 001')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a number from a paper roll is served, and a kiosk’s ticket printed again', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await takeTicket(kiosk);
  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 1);
  await desk.keyboard.press('Shift+F7');
  await desk.keyboard.type('1');
  await desk.keyboard.press('Enter');
  await expect(dialog(desk)).toContainText('П 001');
  await expectFine(desk, 'a ticket to be printed again');
  await desk.keyboard.press('Escape');

  await desk.keyboard.press('Shift+F8');
  await expectFine(desk, 'begin with a number on paper');
  await desk.keyboard.type('прием плат');
  await desk.keyboard.press('Enter');
  await dialog(desk).getByLabel('Номер на бумаге').fill('37');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText(/пришёл с номером 37 на бумаге/i)).toBeVisible();
  await expectFine(desk, 'a number on paper');
  expect(faults).toEqual([]);
});
