/** An administrator takes a kiosk out of the office while somebody stands at it: the visitor has words, and help tells what to do. */
import { COOKIES } from '../../server/api/principals.ts';
import { answered, openAlways } from '../support/office.ts';
import { expect, test } from './browser-office.ts';
import { press } from './finger.ts';
import { expectScreen, heading, openKiosk } from './kiosk-glass.ts';

test('in the middle of a visit, and accepted again', async ({ screens }) => {
  const { glass, office, administrator } = await openKiosk(screens, openAlways);
  await press(glass, /Взять талон/);
  const { devices } = answered(await office.call('listDevices', {}, administrator));
  const deviceId = devices.find(({ kind }) => kind === 'kiosk')?.id ?? '';
  answered(await office.call('removeDevice', { deviceId }, administrator));
  await expectScreen(glass, 'Киоск сейчас не работает');
  await expect(glass.getByText('Талон, который уже выдан, действителен.')).toBeVisible();
  await press(glass, 'Помощь');
  await expect(
    glass.getByRole('dialog').getByRole('heading', { name: 'Подойдите к сотруднику' }),
  ).toBeVisible();
  await press(glass, 'Понятно');
  const shown = glass.getByText(/^\d{3}\s\d{3}$/);
  const code = ((await shown.textContent()) ?? '').replace(/\D/g, '');
  answered(
    await office.call('acceptDevice', { code, name: 'Киоск у входа', printerId: null }, administrator),
  );
  await expect(heading(glass, 'С каким вопросом вы пришли?')).toBeVisible();
  // The new token: no script of the page can read it.
  const cookies = await glass.evaluate(() => document.cookie);
  expect(cookies).not.toContain(COOKIES.kiosk);
});
