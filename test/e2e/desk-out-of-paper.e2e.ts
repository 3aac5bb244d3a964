/** The last row of the desk was below the edge while a kiosk was out of paper, which was told twice. */
import type { Page } from '@playwright/test';
import { take } from '../support/desk.ts';
import { answered, openAlways } from '../support/office.ts';
import { expect, pressKey, test } from './browser-office.ts';
import { faultsOf, lostOf } from './faults.ts';
import { openKiosk } from './kiosk-glass.ts';

/** All of the desk is in sight without scrolling, and the trouble stands there so many times. */
async function expectWhole(desk: Page, times: number): Promise<void> {
  await expect(desk.getByText(/вставьте рулон/)).toHaveCount(times);
  for (const name of [/Выдать талон/, /Записать на приём/]) {
    await expect(desk.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  expect(await desk.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight)).toBe(0);
  expect(await lostOf(desk)).toEqual([]);
}

test('a kiosk out of paper is told once, and the whole desk is in sight', async ({ screens }) => {
  const { office, administrator, kiosk } = await openKiosk(screens, openAlways);
  const desk = await screens.open('desk', '/desk');
  await desk.getByRole('button', { name: /^Окно 1/ }).click();
  const paperOut = { printerId: 'ticket-printer', condition: 'paper-out' } as const;
  answered(await office.call('setVirtualPrinter', paperOut, administrator));
  for (let i = 0; i < 3; i += 1) answered(await take(office, kiosk));
  await expect(desk.getByRole('region', { name: 'Просят помощи' })).toBeVisible();
  await expectWhole(desk, 1);
  await pressKey(desk, 'F2');
  await pressKey(desk, 'F3');
  await expect(desk.getByRole('button', { name: /^Завершить/ }).first()).toBeEnabled();
  await expectWhole(desk, 1);
  expect(await faultsOf(desk)).toEqual([]);
  await pressKey(desk, 'F1');
  await expect(desk.getByText(/Вы идёте/)).toBeVisible();
  // What is wrong there is good to know on the way.
  await expectWhole(desk, 1);
});
