/** Builds the page of every screen for the tests that open it. */
import { test } from '@playwright/test';
import { buildEveryScreen } from '../every-screen/open.ts';

test('the page of every screen is built', async () => {
  await buildEveryScreen();
});
