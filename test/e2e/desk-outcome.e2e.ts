/** How a visit ends otherwise than solved, by keys alone, and what the manager reads of it; axe on every step. */
import type { Locator, Page } from '@playwright/test';
import { take } from '../support/desk.ts';
import { answered, PASSWORD } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, pressKey, setUp, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

test.use({ standingAt: at('10:42') });

const dialog = (page: Page): Locator => page.getByRole('dialog');

/** A desk that has somebody to serve, taken by keys. */
async function openDesk(screens: Screens, visitors: number): Promise<Page> {
  await setUp(screens);
  const { token } = answered(await screens.office.call('signIn', { login: 'marina', password: PASSWORD }));
  for (let i = 0; i < visitors; i += 1) answered(await take(screens.office, token));
  const desk = await screens.open('desk', '/desk');
  await expect(desk.getByRole('button', { name: /^Окно 4/ })).toBeVisible();
  await desk.keyboard.press('4');
  return desk;
}

/** Calls the next visitor, begins, and asks how it ended. */
async function serve(desk: Page): Promise<void> {
  await pressKey(desk, 'F2');
  await pressKey(desk, 'F3');
  await pressKey(desk, 'F9');
  await expect(dialog(desk).getByRole('heading', { level: 2, name: /^Чем закончилось: П/ })).toBeVisible();
}

/** To the day of a date field, which begins with the day or with the month, as the browser's own language has it. */
async function goToDay(desk: Page): Promise<void> {
  const field = dialog(desk).getByLabel('К какому дню обещан ответ');
  await desk.keyboard.press('ArrowUp');
  const isDay = (await field.inputValue()) === '2026-12-08';
  await desk.keyboard.press('ArrowDown');
  if (!isDay) await desk.keyboard.press('ArrowRight');
}

async function over(desk: Page): Promise<void> {
  await expect(dialog(desk)).toHaveCount(0);
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();
}

test('each end of a visit is a few keys, and the manager reads which it was', async ({ screens, faults }) => {
  const desk = await openDesk(screens, 4);
  const press = (key: string) => desk.keyboard.press(key);

  await test.step('a refusal has its reason', async () => {
    await serve(desk);
    await expectFine(desk, 'what came of it');
    await press('4');
    await expect(dialog(desk).getByRole('group', { name: 'Почему отказано' })).toBeVisible();
    await expectFine(desk, 'why');
    await press('Enter');
    await expect(dialog(desk)).toBeVisible();
    await press('1');
    await press('Enter');
    await over(desk);
  });

  await test.step('an answer is promised by the day of the standard', async () => {
    await serve(desk);
    await press('2');
    const day = dialog(desk).getByLabel('К какому дню обещан ответ');
    await expect(day).toBeFocused();
    // Two weeks, though this office works at weekends too.
    await expect(day).toHaveValue('2026-12-07');
    await expect(dialog(desk).getByText('Ответ будет: понедельник, 7 декабря')).toBeVisible();
    await expectFine(desk, 'promised by');
    await press('Enter');
    await over(desk);
  });

  await test.step('or by another day, but no later than it allows', async () => {
    await serve(desk);
    await press('2');
    await goToDay(desk);
    await desk.keyboard.type('24');
    await expect(dialog(desk).getByText(/Выберите другой день: .* среда, 23 декабря/)).toBeVisible();
    await expectFine(desk, 'too late');
    await press('Enter');
    await expect(dialog(desk)).toBeVisible();
    await press('ArrowLeft');
    await desk.keyboard.type('23');
    await expect(dialog(desk).getByText('Ответ будет: среда, 23 декабря')).toBeVisible();
    await press('Enter');
    await over(desk);
  });

  await test.step('Esc goes back a step, and then to the visitor', async () => {
    await serve(desk);
    await press('4');
    await press('Escape');
    await expect(dialog(desk).getByRole('radio', { name: /Отказано/i })).toBeFocused();
    await press('Escape');
    await expect(dialog(desk)).toHaveCount(0);
    await expect(desk.getByRole('timer', { name: 'Время обслуживания' })).toBeVisible();
    await pressKey(desk, 'F9');
    await press('3');
    await press('Enter');
    await over(desk);
  });

  await test.step('the manager reads how each ended', async () => {
    const manager = await screens.open('manager', '/manager#visits');
    const row = (number: number) => manager.getByRole('row', { name: new RegExp(`П\\s00${number}`) });
    await expect(row(1)).toContainText('отказано: не хватает документов');
    await expect(row(2)).toContainText('обещан ответ: понедельник, 7\u00a0декабря');
    await expect(row(3)).toContainText('обещан ответ: среда, 23\u00a0декабря');
    await expect(row(4)).toContainText('решит без визита');
    await expectFine(manager, 'the list of visits');
  });
  expect(faults).toEqual([]);
});
