/** Builds the pages of every screen and of every room for the tests that open them. */
import { test } from '@playwright/test';
import { buildEveryRoom } from '../every-room/open.ts';
import { forgetSeen } from '../every-room/seen.ts';
import { buildEveryScreen } from '../every-screen/open.ts';

test('the page of every screen is built', async () => {
  await buildEveryScreen();
});

test('the page of every room is built', async () => {
  await forgetSeen();
  await buildEveryRoom();
});
