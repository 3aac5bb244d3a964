/** The whole main job in the browser, following the README: touch, paper, call, display, service, report. */
import { at } from '../support/demo.ts';
import { expect, moveTo, pressKey, setUpByHand, sitDown, takeTicket, test } from './browser-office.ts';

const PAYMENT_NUMBER = 'П\u00a0001';

test.use({ standingAt: at('10:00') });

test('a visitor is led from the touch of the kiosk to the line in the report', async ({
  screens,
  faults,
}) => {
  await setUpByHand(screens);
  const display = await screens.open('display', '/display');
  const kiosk = await screens.open('kiosk', '/kiosk');

  await test.step('a ticket is taken in a few touches', async () => {
    await takeTicket(kiosk);
    await expect(kiosk.getByText(PAYMENT_NUMBER)).toBeVisible();
    await expect(kiosk.getByText('Заберите талон')).toBeVisible();
  });

  await test.step('its paper, decoded from the bytes the printer got, is right in Cyrillic', async () => {
    const printers = await screens.open('desk', '/printers');
    const paper = printers.getByRole('img', { name: /Приём платежа/ }).first();
    await expect(paper).toBeVisible();
    const text = (await paper.getAttribute('alt')) ?? '';
    for (const words of ['Белгород, проспект Славы, 25', 'П 001', 'Приём платежа'])
      expect(text).toContain(words);
  });

  const desk = await screens.open('desk', '/desk');
  await test.step('a specialist sits down and calls the next visitor with one key', async () => {
    await sitDown(desk, 4);
    await moveTo(screens, at('10:08'));
    await pressKey(desk, 'F2');
    await expect(desk.getByRole('heading', { name: PAYMENT_NUMBER })).toBeVisible();
    await expect(desk.getByText(/первый в очереди/i)).toBeVisible();
  });

  await test.step('the waiting room sees the number and the desk', async () => {
    const newest = display.locator('main');
    await expect(newest.getByText(PAYMENT_NUMBER).first()).toBeVisible();
    await expect(newest.getByText('4', { exact: true }).first()).toBeVisible();
  });

  await test.step('service begins and ends', async () => {
    await moveTo(screens, at('10:09'));
    await pressKey(desk, 'F3');
    await expect(desk.getByRole('timer', { name: 'Время обслуживания' })).toBeVisible();
    await moveTo(screens, at('10:21'));
    await pressKey(desk, 'F4');
    await expect(desk.getByRole('heading', { name: PAYMENT_NUMBER })).toBeHidden();
  });

  await test.step('the manager reads the wait and the service of this visit against the norms', async () => {
    const manager = await screens.open('manager', '/manager');
    await manager.getByRole('link', { name: 'Посетители' }).click();
    const row = manager.getByRole('row', { name: /П\s001/ });
    await expect(row).toContainText('Приём платежа');
    await expect(row).toContainText('Марина Сергеевна');
    // Eight minutes from the ticket to the call, within the standard's twenty; twelve of service, over the ten of a payment.
    await expect(row.getByRole('cell', { name: /^8,0.* из 20$/ })).toBeVisible();
    await expect(row.getByRole('cell', { name: /^12,0.* из 10$/ })).toBeVisible();
    await manager.getByRole('link', { name: 'Нормативы' }).click();
    const service = manager.getByRole('row', { name: /Приём платежа/ });
    const cells = ['1', /^8,0/, /^12,0/, '10', /^0\s%$/];
    for (const [i, text] of cells.entries()) await expect(service.getByRole('cell').nth(i)).toHaveText(text);
  });

  expect(faults).toEqual([]);
});
