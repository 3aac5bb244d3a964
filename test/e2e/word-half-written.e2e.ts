/** The word asked for after a visit (6.7.11) is written by keys alone, and nothing that was written is lost on the way to the manager. */
import type { Locator, Page } from '@playwright/test';
import { answered, commandId, PASSWORD } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, moveTo, pressKey, setUp, sitDown, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

test.use({ standingAt: at('10:42') });

const WORDS = 'Пандус скользкий.';
const question = (desk: Page): Locator =>
  desk.getByRole('dialog', { name: 'П\u00a0001: всё ли было удобно?' });
const field = (desk: Page): Locator => question(desk).getByLabel('Что сказал посетитель');

/** Desk 4, whose visitor out of turn has just been served. */
async function served(screens: Screens): Promise<Page> {
  await setUp(screens);
  const { token } = answered(await screens.office.call('signIn', { login: 'marina', password: PASSWORD }));
  const ticket = { commandId: commandId(), serviceId: 'payment', outOfTurn: true };
  answered(await screens.office.call('issueTicket', ticket, token));
  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 4);
  for (const key of ['F2', 'F3', 'F4']) await pressKey(desk, key);
  await expect(desk.getByRole('button', { name: /^Записать ответ/ })).toBeVisible();
  return desk;
}

test('a word that is half written outlives Esc and a reload, and is the same in a second tab', async ({
  screens,
  faults,
}) => {
  const desk = await served(screens);
  await desk.keyboard.press('Alt+4');
  await expect(field(desk)).toBeFocused();
  await desk.keyboard.type(WORDS);
  await expectFine(desk, 'half written');
  await desk.keyboard.press('F2');
  await expect(question(desk).getByText(/^Клавиша F2 не работает, пока открыт ответ/)).toBeVisible();

  await desk.keyboard.press('Escape');
  await expect(question(desk)).toBeHidden();
  await expect(desk.getByText('Ответ посетителя П\u00a0001 начат, но не записан.')).toBeVisible();
  await desk.reload();
  // Also when the visitor has long gone.
  await moveTo(screens, at('11:30'));
  await expect(desk.getByRole('button', { name: /^Дописать/ })).toBeVisible();
  await expectFine(desk, 'put aside');
  await desk.keyboard.press('Alt+4');
  await expect(field(desk)).toHaveValue(WORDS);

  const second = await screens.open('desk', '/desk');
  await expect(second.getByRole('button', { name: /^Дописать/ })).toBeVisible();
  await second.keyboard.press('Alt+4');
  await field(second).press('End');
  await second.keyboard.type(' И темно.');
  await expect(field(desk)).toHaveValue(`${WORDS} И темно.`);

  await field(desk).focus();
  await desk.keyboard.press('Control+Enter');
  for (const page of [desk, second]) {
    await expect(question(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Дописать/ })).toBeHidden();
  }
  expect(await desk.evaluate(() => localStorage.getItem('desk.word-drafts'))).toBeNull();

  const manager = await screens.open('manager', '/manager#words');
  await expect(manager.getByText(`${WORDS} И темно.`)).toBeVisible();
  expect(faults).toEqual([]);
});
