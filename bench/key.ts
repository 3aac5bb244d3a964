/** From a specialist's key to the number on the wall, as the two of them have it: in real pages, beside two bare ones. */
import type { Browser, Page } from '@playwright/test';
import { commandId } from '../test/support/office.ts';
import { openBrowser } from './browser.ts';
import { head, line, ms, quantile } from './figures.ts';
import { Client } from './http.ts';
import { start, startOffice, type BenchOffice } from './processes.ts';

const CALLS = 120;
/** Code is compiled, connections are open. */
const WARM_UP = 20;
/** The desk takes a key that is pressed again sooner for the same press. */
const PAUSE_MS = 550;
/** Longer than any call takes. */
const PATIENCE_MS = 30_000;
const DESK = { width: 1366, height: 768 };
const WALL = { width: 1920, height: 1080 };
/** What the desk says below a visitor who is on the way. */
const CALLED = 'идёт к окну';
/** Where a number stands on the wall: on the plate, or in the list while an earlier call has the plate. */
const ON_THE_WALL = '.figures .ticket-number, .lines .ticket-number';

/** Where a key is pressed, and where that is seen. */
interface Way {
  readonly desk: Page;
  readonly wall: Page;
  /** What shows the number there. */
  readonly selector: string;
}

export async function benchKey(): Promise<void> {
  head(
    `From the key F2 to the number drawn on a display in Chromium, ${CALLS} calls in turn with bare pages`,
  );
  const browser = await openBrowser();
  if (browser === null) return;
  const office = await startOffice(1);
  await office.openDesks();
  const kiosk = new Client(office.url, office.kiosk, 1);
  const desk = new Client(office.url, office.operators[0] ?? '', 1);
  const bare = await start('bench/bare-server.js');
  const ours = await openOffice(browser, office);
  const theirs = await openBare(browser, bare.url);
  const [times, bareTimes]: [number[], number[]] = [[], []];
  for (let n = 0; n < CALLS + WARM_UP; n += 1) {
    const number = await issue(kiosk);
    // Now and then a frame begins just before the press, now and then just after it.
    await ours.desk.waitForTimeout(PAUSE_MS);
    const time = await keyMs(ours, number);
    // Only then has the desk done with its key.
    await ours.desk.getByText(CALLED).waitFor();
    await finish(desk);
    await ours.desk.getByRole('heading', { name: 'Окно свободно' }).waitFor();
    await theirs.desk.evaluate((next) => (window.number = next), number);
    const bareTime = await keyMs(theirs, number);
    if (n < WARM_UP) continue;
    times.push(time);
    bareTimes.push(bareTime);
  }
  for (const [name, q] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [a, b] = [quantile(times, q), quantile(bareTimes, q)];
    line(name, ms(a), `bare ${ms(b)}`, (a / b).toFixed(2));
  }
  for (const client of [kiosk, desk]) client.close();
  await browser.close();
  await office.stop();
  await bare.stop();
}

async function issue(kiosk: Client): Promise<string> {
  const wish = { commandId: commandId(), serviceId: 'payment', outOfTurn: false };
  return ((await kiosk.must('/api/tickets', wish)) as { number: string }).number;
}

async function finish(desk: Client): Promise<void> {
  for (const step of ['start', 'finish'])
    await desk.must(`/api/desks/desk-1/${step}`, { commandId: commandId() });
}

/** A page of its own browser, as a screen of its own computer. */
async function openPage(
  browser: Browser,
  url: string,
  viewport: typeof DESK,
  cookie?: { readonly name: string; readonly value: string },
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'ru-RU' });
  if (cookie !== undefined) await context.addCookies([{ ...cookie, url: new URL('/', url).href }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  return page;
}

async function openOffice(browser: Browser, { url, operators, display }: BenchOffice): Promise<Way> {
  const staff = { name: 'queue_staff', value: operators[0] ?? '' };
  const desk = await openPage(browser, `${url}/desk`, DESK, staff);
  const wall = await openPage(browser, `${url}/display`, WALL, { name: 'queue_display', value: display });
  await desk.getByRole('heading', { name: 'Окно свободно' }).waitFor();
  await wall.locator('main').waitFor();
  return { desk, wall, selector: ON_THE_WALL };
}

async function openBare(browser: Browser, url: string): Promise<Way> {
  const [desk, wall] = [await openPage(browser, `${url}/`, DESK), await openPage(browser, `${url}/`, WALL)];
  await wall.waitForFunction(() => document.body.dataset['connected'] === 'yes');
  return { desk, wall, selector: '#number' };
}

declare const window: Window & { pressed?: Promise<number>; drawn?: Promise<number>; number?: string };

async function keyMs({ desk, wall, selector }: Way, number: string): Promise<number> {
  await wall.evaluate(watchWall, [selector, number, PATIENCE_MS] as const);
  await desk.evaluate(watchKey);
  await desk.keyboard.press('F2');
  const [pressed, drawn] = await Promise.all([
    desk.evaluate(() => window.pressed ?? NaN),
    wall.evaluate(() => window.drawn ?? NaN),
  ]);
  return drawn - pressed;
}

/** In the page: when the browser was told of the key, by the clock that all pages of this machine have. */
function watchKey(): void {
  window.pressed = new Promise((resolve) => {
    const press = ({ timeStamp }: KeyboardEvent) => resolve(performance.timeOrigin + timeStamp);
    addEventListener('keydown', press, { capture: true, once: true });
  });
}

/** In the page: when the frame with the number has been drawn, by the same clock. */
function watchWall([selector, number, patienceMs]: readonly [string, string, number]): void {
  window.drawn = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${number} was never seen`)), patienceMs);
    const isThere = () =>
      [...document.querySelectorAll(selector)].some(
        ({ textContent }) => textContent.replace(/\s/g, '') === number,
      );
    new MutationObserver((_, observer) => {
      if (!isThere()) return;
      observer.disconnect();
      // The first frame after the change is drawn when the second one begins.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
      );
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
