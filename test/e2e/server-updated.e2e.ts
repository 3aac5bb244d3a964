/** The server comes back with other pages: screens take them by themselves when nobody minds, and ask where somebody may be typing. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { BUILD_FILE, BUILD_META } from '../../contract/build.ts';
import { openAlways, startOffice, type TestOffice } from '../support/office.ts';
import { expect, pressKey, setUp, sitDown, takeTicket, test } from './browser-office.ts';
import { press } from './finger.ts';
import { expectScreen, heading, openKiosk } from './kiosk-glass.ts';

const BUILT = fileURLToPath(new URL('../../dist/pages', import.meta.url));
/** A calm moment, the way to the server and the page itself, on a busy machine. */
const RELOAD_MS = 15_000;
/** Longer than a calm moment: by then it would have gone. */
const CALM_IS_OVER_MS = 5000;

const folders: string[] = [];
test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The same pages as of another build. */
function anotherBuild(id: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'queue-pages-'));
  folders.push(dir);
  cpSync(BUILT, dir, { recursive: true });
  const own = readFileSync(join(BUILT, BUILD_FILE), 'utf8');
  writeFileSync(join(dir, BUILD_FILE), id);
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const page = readFileSync(join(dir, name), 'utf8');
    expect(page).toContain(own);
    writeFileSync(join(dir, name), page.replace(own, id));
  }
  return dir;
}

/** The office is stopped and started again, as whoever updates it does. */
async function update(office: TestOffice, id: string): Promise<TestOffice> {
  const port = Number(new URL(office.url).port);
  await office.stop({ keepData: true });
  return startOffice({ dataDir: office.dataDir, port, pagesDir: anotherBuild(id) });
}

const buildOf = (page: Page): Promise<string | null> =>
  page.locator(`meta[name="${BUILD_META}"]`).getAttribute('content');
const expectBuild = (page: Page, id: string): Promise<void> =>
  expect.poll(() => buildOf(page), { timeout: RELOAD_MS }).toBe(id);

/** Counts how often the page is loaded from now on. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

test('a kiosk at which nobody stands takes the new page, once', async ({ screens }) => {
  const { glass, office } = await openKiosk(screens, openAlways);
  const loads = loadsOf(glass);
  const again = await update(office, 'next');
  await expectBuild(glass, 'next');
  await expectScreen(glass, /Здравствуйте/);
  await glass.waitForTimeout(CALM_IS_OVER_MS);
  expect(loads()).toBe(1);
  await again.stop();
});

test('a kiosk in the middle of a visit goes on, and takes the new page when the visitor has gone', async ({
  screens,
}) => {
  const { glass, office } = await openKiosk(screens, openAlways);
  const loads = loadsOf(glass);
  await press(glass, /Взять талон/);
  const again = await update(office, 'next');
  await expect(glass.getByText('Нет связи. Восстанавливаем…')).toBeHidden();
  await glass.waitForTimeout(CALM_IS_OVER_MS);
  await press(glass, /^Оплата/);
  await press(glass, 'Продолжить');
  await press(glass, 'Нет, общая очередь');
  await expect(heading(glass, 'Талон')).toBeVisible();
  await glass.waitForTimeout(CALM_IS_OVER_MS);
  expect(loads()).toBe(0);
  await press(glass, 'Готово');
  await expectBuild(glass, 'next');
  expect(loads()).toBe(1);
  await again.stop();
});

test('a server that tells of a page which it does not give is not believed for ever', async ({ screens }) => {
  const { glass, office } = await openKiosk(screens, openAlways);
  const loads = loadsOf(glass);
  const dir = anotherBuild('given');
  writeFileSync(join(dir, BUILD_FILE), 'told');
  const port = Number(new URL(office.url).port);
  await office.stop({ keepData: true });
  const again = await startOffice({ dataDir: office.dataDir, port, pagesDir: dir });
  await expectBuild(glass, 'given');
  await glass.waitForTimeout(2 * CALM_IS_OVER_MS);
  expect(loads()).toBe(1);
  await again.stop();
});

test('the wall goes by itself, the desk and the manager’s room say so and wait', async ({ screens }) => {
  const { office } = screens;
  await setUp(screens);
  const display = await screens.open('display', '/display');
  const kiosk = await screens.open('kiosk', '/kiosk');
  const desk = await screens.open('desk', '/desk');
  const manager = await screens.open('manager', '/manager');
  await takeTicket(kiosk);
  await sitDown(desk, 1);
  await pressKey(desk, 'F2');
  await expect(display.getByText('П\u00a0001').first()).toBeVisible();
  const pages = [desk, manager];
  const loads = pages.map(loadsOf);
  const again = await update(office, 'next');
  await expectBuild(display, 'next');
  await expect(display.getByText('П\u00a0001').first()).toBeVisible();
  for (const page of pages)
    await expect(page.getByText('Система обновлена, обновите страницу.')).toBeVisible();
  await pressKey(desk, 'F3');
  await expect(desk.getByRole('timer', { name: 'Время обслуживания' })).toBeVisible();
  expect(loads.map((count) => count())).toEqual([0, 0]);
  for (const page of pages) {
    await page.getByRole('button', { name: 'Обновить', exact: true }).click();
    await expectBuild(page, 'next');
    await expect(page.getByText('Система обновлена')).toBeHidden();
  }
  await again.stop();
});

test('a phone goes by itself while nobody has begun anything on it, else it says so and waits', async ({
  screens,
}) => {
  const { office } = screens;
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  const asked = kiosk.waitForResponse((response) => response.url().endsWith('/api/tickets'));
  await takeTicket(kiosk);
  const { followUrl } = (await (await asked).json()) as { followUrl: string };
  const path = new URL(followUrl).pathname;
  const idle = await screens.open('phone', path);
  const asks = await screens.open('phone', path);
  await asks.getByRole('button', { name: /Выйти из очереди/ }).click();
  const again = await update(office, 'next');
  await expectBuild(idle, 'next');
  await expect(asks.getByText('Система обновлена, обновите страницу.')).toBeVisible();
  await expect(idle.getByText('П\u00a0001').first()).toBeVisible();
  await asks
    .getByRole('dialog')
    .getByRole('button', { name: /Остаться/ })
    .click();
  await expectBuild(asks, 'next');
  await again.stop();
});
