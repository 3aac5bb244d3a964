/** The kiosk's page: from the tap to the number on the glass, beside the same request by hand; and what the page weighs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { READING_MS } from '../kiosk/use/useTouches.ts';
import { openBrowser } from './browser.ts';
import { head, line, median, ms, quantile } from './figures.ts';
import { startOffice } from './processes.ts';

const TICKETS = 120;
/** Code is compiled, connections are open. */
const WARM_UP = 20;
const GLASS = { width: 1080, height: 1920 };
/** A new screen takes no touch before it can have been read. */
const READ_MS = READING_MS + 50;
/** Longer than the kiosk waits for its server. */
const PATIENCE_MS = 30_000;
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

export async function benchKiosk(): Promise<void> {
  weigh();
  head(
    `From a finger's tap to the number on the glass in Chromium, ${TICKETS} tickets in turn with the bare request`,
  );
  const browser = await openBrowser();
  if (browser === null) return;
  const office = await startOffice(1);
  const context = await browser.newContext({ viewport: GLASS, locale: 'ru-RU', hasTouch: true });
  await context.addCookies([{ name: 'queue_kiosk', value: office.kiosk, url: office.url }]);
  const page = await context.newPage();
  await page.goto(`${office.url}/kiosk`);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let n = 0; n < TICKETS + WARM_UP; n += 1) {
    const [glass, request] = [await tapMs(page), await requestMs(page)];
    if (n < WARM_UP) continue;
    ours.push(glass);
    bare.push(request);
  }
  await browser.close();
  await office.stop();
  const [p95, bareP95] = [quantile(ours, 0.95), quantile(bare, 0.95)];
  line('median', ms(median(ours)), `bare ${ms(median(bare))}`, (median(ours) / median(bare)).toFixed(2));
  line('p95', ms(p95), `bare ${ms(bareP95)}`, (p95 / bareP95).toFixed(2));
}

declare const window: Window & { taken?: Promise<number> };

/** One visitor, who comes to the last question by clicks and answers it with a finger: only this is measured. */
async function tapMs(page: Page): Promise<number> {
  for (const name of [/Взять талон/, /^Оплата/, /^Продолжить/])
    await page.getByRole('button', { name }).click();
  const answer = page.getByRole('button', { name: /^Нет, общая очередь/ });
  await answer.waitFor();
  await page.waitForTimeout(READ_MS);
  await page.evaluate(watchTap, PATIENCE_MS);
  await tap(page, answer);
  const taken = await page.evaluate(() => window.taken ?? NaN);
  await page.getByRole('button', { name: /^Готово/ }).click();
  return taken;
}

/** As a touch screen tells of a finger, all the way through the browser. */
async function tap(page: Page, button: Locator): Promise<void> {
  const box = await button.boundingBox();
  if (box === null) throw new Error('the answer has gone from the glass');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** In the page: from the moment at which the browser was told of the finger until the frame with the number has been drawn. */
function watchTap(patienceMs: number): void {
  window.taken = new Promise((resolve, reject) => {
    let begun = NaN;
    setTimeout(() => reject(new Error('no number came')), patienceMs);
    const press = ({ pointerType, timeStamp }: PointerEvent) => {
      if (pointerType === 'touch') begun = timeStamp;
      else reject(new Error(`a ${pointerType} and no finger`));
    };
    document.addEventListener('pointerdown', press, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (document.querySelector('.number') === null) return;
      observer.disconnect();
      // The first frame after the change is drawn when the second one begins.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** The same page asks the same server for the same ticket, and draws nothing. */
const requestMs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const body = JSON.stringify({
      commandId: crypto.randomUUID(),
      serviceId: 'payment',
      outOfTurn: false,
      needs: [],
    });
    const headers = { 'Content-Type': 'application/json', 'Queue-Screen': 'kiosk' };
    const begun = performance.now();
    const response = await fetch('/api/tickets', { method: 'POST', headers, body });
    await response.json();
    if (!response.ok) throw new Error(`the bare request was answered with ${response.status}`);
    return performance.now() - begun;
  });

/** All that the page loads before it can be touched. */
function weigh(): void {
  head('The page of the kiosk: what is loaded before the first touch');
  const page = readFileSync(`${PAGES}kiosk/index.html`, 'utf8');
  const loaded = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(js|css))"/g)];
  for (const kind of ['js', 'css']) {
    const files = loaded
      .filter(([, , ending]) => ending === kind)
      .map(([, file]) => readFileSync(PAGES + (file ?? '')));
    const [raw, gzip] = [files, files.map((file) => gzipSync(file))].map((all) =>
      all.reduce((sum, { length }) => sum + length, 0),
    );
    line(`${kind}, ${files.length} files`, kB(raw ?? 0), `gzip ${kB(gzip ?? 0)}`);
  }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
