/**
 * Every screen, page and question of the applications under axe in a real browser, where contrast can be seen (EN 301 549, WCAG 2.2 AA).
 * What was looked at is kept for `every-component.e2e.ts`. The kiosk's screens, which have modes, are looked at by `every-screen.e2e.ts`.
 */
import { expect, test, type Page } from '@playwright/test';
import { openRoom } from '../every-room/open.ts';
import type { EveryRoom } from '../every-room/page.ts';
import { keepSeen } from '../every-room/seen.ts';
import { IN_WINDOWS, ROOMS, type RoomName } from '../every-room/windows.ts';
import viteConfig from '../../vite.config.ts';

declare const everyRoom: EveryRoom;

/** The manager's are some hundred looks; a busy machine takes many times what an idle one does. */
const TIME_MS = 300_000;

/** @returns the names of the looks that are taken there */
async function openIn(page: Page, room: RoomName, window: string): Promise<string[]> {
  const [width = 0, height = 0] = window.split('×').map(Number);
  await page.setViewportSize({ width, height });
  await openRoom(page, room);
  const looks = await page.evaluate(() => everyRoom.looks);
  return Object.keys(looks).filter((look) => looks[look]?.includes(window));
}

/** What goes wrong in the page itself from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test('every page of the build is a room to be looked at, but for the kiosk’s', () => {
  const pages = Object.keys(viteConfig.build?.rolldownOptions?.input ?? {});
  const served = ROOMS.filter((name) => name !== 'desk-window');
  expect(served.toSorted()).toEqual(pages.filter((name) => name !== 'kiosk').toSorted());
});

for (const { room, window } of IN_WINDOWS)
  test(`${room} in ${window} has no fault that axe can find`, async ({ page }) => {
    test.setTimeout(TIME_MS);
    const errors = errorsOf(page);
    const looks = await openIn(page, room, window);
    expect(looks.length).toBeGreaterThan(0);
    const faults: Record<string, readonly string[]> = {};
    const seen = new Set<string>();
    for (const look of looks) {
      for (const file of await page.evaluate((name) => everyRoom.show(name), look)) seen.add(file);
      const found = await page.evaluate(() => everyRoom.faults());
      if (found.length > 0) faults[look] = found;
    }
    expect(faults).toEqual({});
    expect(errors).toEqual([]);
    await keepSeen(room, window, { seen: [...seen], all: await page.evaluate(() => everyRoom.components) });
  });
