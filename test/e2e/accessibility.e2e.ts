/** Every screen under axe in a real browser, where contrast can be seen (EN 301 549, WCAG 2.2 AA). */
import { expect, pressKey, setUp, sitDown, takeTicket, test } from './browser-office.ts';
import { faultsOf } from './faults.ts';

test('no screen has a fault that axe can find', async ({ screens }) => {
  // Fifteen screens one after another, each looked at from top to bottom.
  test.setTimeout(180_000);
  const home = await screens.open('desk', `/setup#${screens.office.setupToken ?? ''}`);
  await expect(home.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await faultsOf(home)).toEqual([]);
  await home.close();
  await setUp(screens);

  const kiosk = await screens.open('kiosk', '/kiosk');
  await expect(kiosk.getByRole('button', { name: /Взять талон/ })).toBeVisible();
  expect(await faultsOf(kiosk)).toEqual([]);
  const asked = kiosk.waitForResponse((response) => response.url().endsWith('/api/tickets'));
  await takeTicket(kiosk);
  expect(await faultsOf(kiosk)).toEqual([]);

  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 1);
  await pressKey(desk, 'F2');
  await expect(desk.getByRole('heading', { name: 'П\u00a0001' })).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);

  const { followUrl } = (await (await asked).json()) as { followUrl: string };
  const manager = [
    'now',
    'norms',
    'messages',
    'words',
    'schedule',
    'appointments',
    'kiosk',
    'languages',
    'paper',
    'printers',
    'settings',
    'keys',
  ];
  const paths = [
    '/',
    '/display',
    '/printers',
    new URL(followUrl).pathname,
    ...manager.map((page) => `/manager#${page}`),
  ];
  for (const path of paths) {
    const page = await screens.open(path === '/display' ? 'display' : 'manager', path);
    await expect(page.locator('main')).toBeVisible();
    if (path.startsWith('/manager')) await expect(page.locator('main .panel').first()).toBeVisible();
    expect(await faultsOf(page), path).toEqual([]);
    await page.close();
  }
});
