/** No component that axe has not seen, after all rooms were looked at in all their windows. */
import { expect, test } from '@playwright/test';
import { seenIn } from '../every-room/seen.ts';
import { IN_WINDOWS } from '../every-room/windows.ts';

test('there is no component that axe has not seen', async () => {
  const looked = await Promise.all(IN_WINDOWS.map(({ room, window }) => seenIn(room, window)));
  const seen = new Set(looked.flatMap((one) => one.seen));
  const all = new Set(looked.flatMap((one) => one.all));
  expect(all.size).toBeGreaterThan(100);
  expect(
    [...all].filter((file) => !seen.has(file)).toSorted(),
    'never on the glass when axe looked: add a look that shows it to test/every-room/rooms',
  ).toEqual([]);
});
