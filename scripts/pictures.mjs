/**
 * `npm run pictures`: makes the README's pictures in docs/pictures from the real screens of a demo office in the middle
 * of its morning, and those of every screen of the kiosk in docs/screens. `-- --office` makes the former alone, `-- --screens` the latter.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as findChromium } from './lib/chromium.mjs';
import { makeReady } from './lib/ready.mjs';
import { makeScreens } from './screens.mjs';

const OUT = 'docs/pictures';
const PORT = 8097;
const SPEED = 300;
/** Office time at which the pictures are taken: the hall is full, nobody is at lunch yet. */
const PICTURE_TIME = '10:55';
const LINK = /^ {2}(\S.*?) {2,}(http\S+)$/gm;

await makeReady();
const executablePath = await findChromium();
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({
  executablePath,
  args: [
    '--lang=ru',
    '--no-sandbox',
    '--disable-background-networking',
    '--autoplay-policy=no-user-gesture-required',
  ],
});

// Before the demo begins: its morning is over in a few minutes.
if (!process.argv.includes('--office')) {
  await makeScreens(browser).catch(async (error) => {
    await browser.close();
    throw error;
  });
}
if (process.argv.includes('--screens')) {
  await browser.close();
  process.exit();
}

mkdirSync(OUT, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'queue-pictures-'));
const demo = spawn(process.execPath, [
  'dist/simulator/demo.js',
  ...['--speed', SPEED, '--port', PORT, '--data', data].map(String),
]);
const links = await new Promise((resolve, reject) => {
  let said = '';
  demo.stdout.on('data', (chunk) => {
    said += chunk;
    const found = [...said.matchAll(LINK)].map(([, name, url]) => [name, url]);
    if (found.length >= 5) resolve(found);
  });
  demo.on('exit', (code) => reject(new Error(`the demo ended with ${code}: ${said}`)));
});
const [kioskLink, displayLink, deskLink, managerLink, printersLink] = links.map(([, url]) => url);

async function waitUntil(time) {
  for (;;) {
    const health = await (await fetch(`http://127.0.0.1:${PORT}/api/health`)).json();
    const now = new Date(health.clock.now).toLocaleTimeString('ru', { timeZone: 'Europe/Moscow' });
    if (now >= time) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function open(url, width, height, scale = 1) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'ru-RU',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForURL((to) => to.pathname !== '/enter');
  return page;
}

/** A visitor books a time on a phone and is shown the slip. */
async function bookedSlip() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/booking`);
  await page.getByRole('link', { name: /^Договор/ }).click();
  await page.getByRole('link', { name: /Переоформить счёт/ }).click();
  await page
    .getByRole('button', { name: /свободно/ })
    .nth(2)
    .click();
  await page.getByRole('button', { name: '10:20', exact: true }).click();
  await page.getByLabel('Имя и отчество').fill('Анна Петровна');
  await page.getByLabel('Телефон').fill('8 999 555-01-23');
  await page.getByRole('checkbox', { name: /согласие/ }).check();
  await page.getByRole('button', { name: 'Записаться' }).click();
  await page.getByRole('heading', { name: 'Вы записаны' }).waitFor();
  return page;
}

const picture = (target, name) =>
  target.screenshot({ path: join(OUT, `${name}.png`), animations: 'disabled' });

try {
  const display = await open(displayLink, 1920, 1080, 0.5);
  const desk = await open(deskLink, 1366, 768);
  const manager = await open(managerLink, 1440, 900);
  const kiosk = await open(kioskLink, 1080, 1920, 0.5);
  const printers = await open(printersLink, 1366, 900);
  await manager.getByRole('link', { name: 'Нормативы' }).click();
  await waitUntil(PICTURE_TIME);
  await kiosk.getByRole('button', { name: /Взять талон/ }).click();
  await kiosk.getByRole('button', { name: /Консультация/ }).waitFor();
  await picture(kiosk, 'kiosk-services');
  await picture(await bookedSlip(), 'booking');
  await picture(display, 'display');
  await desk.getByRole('timer', { name: 'Время обслуживания' }).waitFor();
  await picture(desk, 'desk');
  await picture(manager, 'manager');
  await picture(printers.getByRole('img', { name: /Талон|Ждите|№|\d/ }).first(), 'paper');
} finally {
  await browser.close();
  demo.removeAllListeners('exit');
  demo.kill('SIGTERM');
  await new Promise((resolve) => demo.on('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}
console.log(`The pictures are in ${OUT}.`);
