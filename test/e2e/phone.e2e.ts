/** The page behind the ticket's QR code: the place in the queue, the call, leaving. */
import { expect, pressKey, setUp, sitDown, takeTicket, test } from './browser-office.ts';

test('a phone follows its ticket and hears the call', async ({ screens, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  const asked = kiosk.waitForResponse((response) => response.url().endsWith('/api/tickets'));
  await takeTicket(kiosk);
  const { followUrl } = (await (await asked).json()) as { followUrl: string };

  const phone = await screens.open('phone', new URL(followUrl).pathname);
  await expect(phone.getByText('П\u00a0001').first()).toBeVisible();
  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 2);
  await pressKey(desk, 'F2');
  await expect(phone.getByRole('heading', { name: 'Вас вызывают' })).toBeVisible();
  await expect(phone.getByText(/Окно\s*2/).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a visitor leaves the queue from the phone, after one question', async ({ screens }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  const asked = kiosk.waitForResponse((response) => response.url().endsWith('/api/tickets'));
  await takeTicket(kiosk);
  const { followUrl } = (await (await asked).json()) as { followUrl: string };
  const phone = await screens.open('phone', new URL(followUrl).pathname);
  await phone.getByRole('button', { name: /Выйти из очереди/ }).click();
  await phone.getByRole('dialog').getByRole('button', { name: /Выйти/ }).click();
  await expect(phone.getByText(/вышли из очереди/i).first()).toBeVisible();
});
