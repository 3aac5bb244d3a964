/** Calling again, giving up, letting back, by keys: each when the office's rules allow it, and said before that; axe on every step. */
import type { Page } from '@playwright/test';
import { take } from '../support/desk.ts';
import { answered, PASSWORD } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, moveTo, pressKey, setUp, sitDown, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

/** Beside another program, and a specialist's usual screen. */
const NARROW = { width: 420, height: 760 };
const WIDE = { width: 1366, height: 768 };

test.use({ standingAt: at('10:42') });

/** A desk with one visitor in its queue. */
async function openDesk(screens: Screens): Promise<Page> {
  await setUp(screens);
  const { office } = screens;
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  answered(await take(office, token));
  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 4);
  return desk;
}

const recall = (desk: Page) => desk.getByRole('button', { name: /^Вызвать ещё раз/ });
const didNotCome = (desk: Page) => desk.getByRole('button', { name: /^Не пришёл/ });

/** Where the two keys are on the glass. */
const places = (desk: Page) =>
  Promise.all([recall(desk), didNotCome(desk)].map((button) => button.boundingBox()));

/** Calls twice, each time with twenty seconds to come, the office's pause, and gives up. @returns when that was */
async function giveUp(screens: Screens, desk: Page, from: number): Promise<number> {
  await pressKey(desk, 'F2');
  await expect(recall(desk)).toContainText('через 20 с');
  await moveTo(screens, from + 20_000);
  await pressKey(desk, 'F6');
  await expect(didNotCome(desk)).toContainText('через 20 с');
  await moveTo(screens, from + 40_000);
  await pressKey(desk, 'F9');
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();
  return from + 40_000;
}

test('a double click on a desk sits down and calls nobody', async ({ screens, faults }) => {
  await setUp(screens);
  const { office } = screens;
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  answered(await take(office, token));
  const desk = await screens.open('desk', '/desk');
  const tile = (await desk.getByRole('button', { name: /^Окно 5/ }).boundingBox())!;
  const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
  await desk.mouse.click(x, y);
  const next = desk.getByRole('button', { name: /Вызвать следующего/ });
  await expect(next).toBeEnabled();
  const { x: left, y: top, width, height } = (await next.boundingBox())!;
  expect(x > left && x < left + width && y > top && y < top + height, 'the button lies there').toBe(true);
  // The machine may be slower than a hand: the second half of it, wherever the first has led.
  await desk.mouse.down({ clickCount: 2 });
  await desk.mouse.up({ clickCount: 2 });
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();
  await expect(desk.getByText('ждут 1').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a key that comes too early says when, and does nothing', async ({ screens, faults }) => {
  const desk = await openDesk(screens);
  await pressKey(desk, 'F2');
  await expect(recall(desk)).toContainText('через 20 с');
  await expect(didNotCome(desk)).toContainText('ещё 1 вызов');
  await expectFine(desk, 'called');

  const narrow = await test.step('in a narrow window it is said when as well', async () => {
    await desk.setViewportSize(NARROW);
    await expect(recall(desk).getByText('через 20 с')).toBeVisible();
    await expect(didNotCome(desk).getByText('ещё 1 вызов')).toBeVisible();
    await expectFine(desk, 'narrow');
    return places(desk);
  });
  await desk.setViewportSize(WIDE);

  await desk.keyboard.press('F6');
  await expect(desk.getByText(/Вызвать ещё раз можно через 20 секунд/)).toBeVisible();
  await expectFine(desk, 'too soon');
  await desk.keyboard.press('F9');
  await expect(desk.getByText(/Рано отмечать «Не пришёл»/)).toBeVisible();
  await expectFine(desk, 'too few');

  await moveTo(screens, at('10:42', 12));
  await expect(recall(desk)).toContainText('через 8 с');
  await moveTo(screens, at('10:42', 20));
  await expect(recall(desk)).toContainText('можно ещё 2 раза');
  await pressKey(desk, 'F6');
  await expect(desk.getByText('вызван 2 раза')).toBeVisible();
  await expect(didNotCome(desk)).toContainText('через 20 с');
  await expectFine(desk, 'called again');
  await desk.keyboard.press('F9');
  await expect(desk.getByText(/Отметить «Не пришёл» можно через 20 секунд/)).toBeVisible();
  await expect(desk.getByText('вызван 2 раза')).toBeVisible();
  await expectFine(desk, 'nobody can have come yet');

  await test.step('in a narrow window no button has moved', async () => {
    await desk.setViewportSize(NARROW);
    await moveTo(screens, at('10:42', 40));
    await expect(recall(desk)).toBeEnabled();
    await expect(didNotCome(desk)).toBeEnabled();
    await expect(didNotCome(desk)).toContainText('место сохранится');
    expect(await places(desk)).toEqual(narrow);
    await expectFine(desk, 'narrow, called again');
  });
  expect(faults).toEqual([]);
});

test('who did not come is let back once, and in time', async ({ screens, faults }) => {
  const desk = await openDesk(screens);
  const missed = await giveUp(screens, desk, at('10:42'));
  await desk.getByRole('tab', { name: 'Отошли 1' }).click();
  const list = desk.getByRole('region', { name: 'Не пришли по вызову' });
  const back = list.getByRole('button', { name: /Вернулся/ });
  await expect(list).toContainText('вернуться: ещё 30 минут');
  await expectFine(desk, 'missed');

  const cameBack = missed + 20 * 60_000;
  await moveTo(screens, cameBack);
  await expect(list).toContainText('вернуться: ещё 10 минут');
  await back.click();
  await expect(desk.getByRole('tab', { name: 'Отошли 0' })).toBeVisible();

  const again = await giveUp(screens, desk, cameBack);
  await expect(list).toContainText('уже возвращался');
  await expect(back).toHaveCount(0);
  await expect(desk.getByText('Кто вернуться уже не может, тому выдайте новый талон.')).toBeVisible();
  await expectFine(desk, 'came back already');

  const { office } = screens;
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  answered(await take(office, token));
  const late = await giveUp(screens, desk, again);
  await expect(back).toHaveCount(1);
  await moveTo(screens, late + 30 * 60_000);
  await expect(list).toContainText('время вернуться прошло');
  await expect(back).toHaveCount(0);
  await expectFine(desk, 'too late');
  expect(faults).toEqual([]);
});
