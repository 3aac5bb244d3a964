/** The light plate of the wall: it is of a call that is still to be come to, however fast the desks are. */
import { COOKIES } from '../../server/api/principals.ts';
import { deskOf, take } from '../support/desk.ts';
import { answered, openAlways, staff } from '../support/office.ts';
import { expect, test } from './browser-office.ts';

test('the plate does not stay with visitors who are gone when desks call within a second', async ({
  screens,
  faults,
}) => {
  const { office } = screens;
  const { operators, kiosk, display: token } = await staff(office, openAlways, 3);
  const display = await screens.open('display', '/');
  await display.context().addCookies([{ name: COOKIES.display, value: token, url: office.url }]);
  await display.goto(`${office.url}/display`);
  await expect(display.getByText('Здесь появятся номер вашего талона')).toBeVisible();

  const desks = operators.map((operator, n) => deskOf(office, operator, `desk-${n + 1}`));
  for (const desk of desks) answered(await desk.open());
  for (const _ of desks) answered(await take(office, kiosk));
  const plate = display.getByRole('region', { name: 'Новый вызов' });
  for (const desk of desks) answered(await desk.next());
  await expect(plate).toContainText('П\u00a0001');
  // The first two are done before the second was called out.
  for (const desk of desks.slice(0, 2)) {
    answered(await desk.start());
    answered(await desk.finish());
  }
  await expect(plate).toContainText('П\u00a0003');

  await test.step('and has the newest when everybody has come before it was called out', async () => {
    const [first] = desks;
    answered(await desks[2]!.start());
    for (const _ of [1, 2, 3]) {
      answered(await take(office, kiosk));
      answered(await first!.next());
      answered(await first!.start());
      answered(await first!.finish());
    }
    await expect(plate).toContainText('П\u00a0006');
  });
  expect(faults).toEqual([]);
});
