/**
 * Every screen, page and question of the applications under axe in a real browser, where contrast can be seen (EN 301 549, WCAG 2.2 AA),
 * and no component that axe has not seen. The kiosk's screens, which have modes, are looked at by `every-screen.e2e.ts`.
 */
import { expect, test, type Page } from '@playwright/test';
import { openRoom } from '../every-room/open.ts';
import type { EveryRoom } from '../every-room/page.ts';
import viteConfig from '../../vite.config.ts';

declare const everyRoom: EveryRoom;

/** Some two hundred looks, most of them in two windows; a busy machine takes thrice the time of an idle one. */
const TIME_MS = 300_000;

/** The pages as they are built, but for the kiosk's. */
const ROOMS = Object.keys(viteConfig.build?.rolldownOptions?.input ?? {}).filter((name) => name !== 'kiosk');

/** The files of components: those that there are, and those that were on the glass when axe looked. */
interface Components {
  readonly all: Set<string>;
  readonly seen: Set<string>;
}

/** What is wrong in one window, by look. */
async function lookInto(
  page: Page,
  room: string,
  window: string,
  { all, seen }: Components,
): Promise<Record<string, readonly string[]>> {
  const [width = 0, height = 0] = window.split('×').map(Number);
  await page.setViewportSize({ width, height });
  await openRoom(page, room);
  const { components, looks } = await page.evaluate(() => ({
    components: everyRoom.components,
    looks: everyRoom.looks,
  }));
  for (const file of components) all.add(file);
  const faults: Record<string, readonly string[]> = {};
  for (const [look, windows] of Object.entries(looks)) {
    if (!windows.includes(window)) continue;
    const looked = await page.evaluate((name) => everyRoom.look(name), look);
    if (looked.faults.length > 0) faults[`${room}/${look} ${window}`] = looked.faults;
    for (const file of looked.seen) seen.add(file);
  }
  return faults;
}

test('no screen has a fault that axe can find, and there is none that axe has not seen', async ({ page }) => {
  test.setTimeout(TIME_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const components: Components = { all: new Set(), seen: new Set() };
  expect(ROOMS.length).toBeGreaterThan(0);
  for (const room of ROOMS)
    await test.step(room, async () => {
      await openRoom(page, room);
      for (const window of await page.evaluate(() => everyRoom.windows))
        expect.soft(await lookInto(page, room, window, components)).toEqual({});
    });
  expect.soft(errors).toEqual([]);
  expect(
    [...components.all].filter((file) => !components.seen.has(file)).toSorted(),
    'never on the glass when axe looked: add a look that shows it to test/every-room/rooms',
  ).toEqual([]);
});
