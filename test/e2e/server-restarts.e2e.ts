/** The server goes away and comes back: screens say so, keep what is true, and catch up without a reload. */
import { expect, pressKey, setUp, sitDown, takeTicket, test } from './browser-office.ts';
import { startOffice } from '../support/office.ts';

test('screens that lost the server say so and catch up by themselves', async ({ screens }) => {
  const { office } = screens;
  await setUp(screens);
  const port = Number(new URL(office.url).port);
  const display = await screens.open('display', '/display');
  const kiosk = await screens.open('kiosk', '/kiosk');
  const desk = await screens.open('desk', '/desk');
  await takeTicket(kiosk);
  await sitDown(desk, 1);
  await pressKey(desk, 'F2');
  await expect(display.getByText('П\u00a0001').first()).toBeVisible();

  await office.stop({ keepData: true });
  for (const page of [display, desk]) await expect(page.getByText(/Нет связи/).first()).toBeVisible();
  await expect(display.getByText('П\u00a0001').first()).toBeVisible();
  await expect(desk.getByRole('heading', { name: 'П\u00a0001' })).toBeVisible();

  const again = await startOffice({ dataDir: office.dataDir, port });
  for (const page of [display, desk]) await expect(page.getByText(/Нет связи/)).toBeHidden();
  await pressKey(desk, 'F3');
  await expect(desk.getByRole('timer', { name: 'Время обслуживания' })).toBeVisible();
  await again.stop();
});
