/** A display that was without its server for hours: it comes back by itself, shows what was called meanwhile, and says only what is fresh. */
import type { OfficeConfig } from '../../contract/office.ts';
import { COOKIES } from '../../server/api/principals.ts';
import { layCable } from '../support/cable.ts';
import { deskOf, take } from '../support/desk.ts';
import { answered, openAlways, staff } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, STARTED_FOR_SOUND, test } from './browser-office.ts';

const AWAY_MS = 3 * 3_600_000;

test.use({
  ...STARTED_FOR_SOUND,
  standingAt: at('10:00'),
});

/** The hall does not repeat by itself. */
const saidOnce = (config: OfficeConfig): OfficeConfig => ({
  ...openAlways(config),
  display: { ...config.display, repeats: 0 },
});

/** Counts the chimes: each begins with a tone that nothing is sounding before. */
function countChimes(): void {
  const begun: number[] = [];
  Object.assign(window, { begun });
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (when = 0) {
    begun.push(when);
    start.call(this, when);
  };
}

test('a display is back after hours, shows the calls made meanwhile, and chimes for the new ones only', async ({
  screens,
  browser,
}) => {
  const { office } = screens;
  const { administrator, operators, kiosk, display: token } = await staff(office, saidOnce, 3);
  const cable = await layCable(office.url);
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  await context.addCookies([{ name: COOKIES.display, value: token, url: cable.url }]);
  const display = await context.newPage();
  await display.addInitScript(countChimes);
  await display.goto(`${cable.url}/display`);
  await expect(display.getByText('Здесь появятся номер вашего талона')).toBeVisible();
  const chimes = async () => {
    const begun = await display.evaluate(() => (window as unknown as { begun: number[] }).begun);
    // Two notes of three tones each.
    return begun.length / 6;
  };

  const desks = operators.map((operator, n) => deskOf(office, operator, `desk-${n + 1}`));
  for (const desk of desks) answered(await desk.open());
  for (const _ of desks) answered(await take(office, kiosk));
  answered(await desks[0]!.next());
  await expect(display.getByText('Талон П 001').first()).toBeAttached();
  await expect.poll(chimes).toBe(1);

  cable.pull();
  await expect(display.getByText('Нет связи с сервером').first()).toBeVisible({ timeout: 20_000 });
  answered(await desks[1]!.next());
  answered(await office.call('setDemoClock', { to: at('10:00') + AWAY_MS }, administrator));
  answered(await desks[2]!.next());
  cable.plug();

  await expect(display.getByText('Нет связи с сервером')).toBeHidden({ timeout: 20_000 });
  for (const number of ['П 001', 'П 002', 'П 003'])
    await expect(display.getByText(`Талон ${number}`).first()).toBeAttached();
  await expect.poll(chimes).toBe(2);
  // Another one would have had its turn by then.
  await display.waitForTimeout(6000);
  expect(await chimes()).toBe(2);
  await context.close();
  await cable.close();
});
