/**
 * Part of `npm run pictures`: every screen of the kiosk in every mode and the own pages of its shell, a sheet for each mode, and their
 * index in docs/screens. The screens are those of the tests (test/every-screen), so that the same sources give the same pictures.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { runnerImport } from 'vite';

const OUT = 'docs/screens';
const GLASS = { width: 1080, height: 1920 };
/** As the server would tell: the glass that the design is made for. */
const STANDING = { screenInches: 27, lowerEdgeMm: 800 };
/** Titles can still be read on a sheet, and all sheets together are less than 3 MB. */
const SCALE = 0.18;
/** Panes that do not fit get their buttons after the first picture; the voice looks around before it marks where it is. */
const SETTLED_MS = 80;
const VOICE_MS = 300;
const COLUMNS = 9;
/** The shell's own pages have no modes. */
const OWN_SHEET = 'shell';
const GAP = 12;
/** The ground between the pictures: seen beside both the light and the black screens. */
const GROUND = '#8a97a5';
const WEBP_QUALITY = 35;

/** @param {import('@playwright/test').Browser} browser */
export async function makeScreens(browser) {
  const { module: open } = await runnerImport('./test/every-screen/open.ts', { configFile: false });
  await open.buildEveryScreen();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const page = await browser.newPage({
    viewport: GLASS,
    deviceScaleFactor: SCALE,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
  });
  await open.openEveryScreen(page);
  const { screens, looks } = await tableOf(page);
  for (const look of Object.keys(looks)) await makeSheet(page, screens, look, look);
  await open.openEveryScreen(page, 'own');
  const { screens: own } = await tableOf(page);
  await makeSheet(page, own, 'plain', OWN_SHEET);
  await page.close();
  writeFileSync(join(OUT, 'README.md'), indexOf(screens, looks, own));
  console.log(`Every screen in every mode is in ${OUT}.`);
}

/** The names of the screens, and those of the looks that have a sheet. */
const tableOf = (page) =>
  page.evaluate(() => {
    const { screens, looks, pictured } = globalThis.everyScreen;
    return { screens, looks: Object.fromEntries(pictured.map((key) => [key, looks[key]])) };
  });

async function makeSheet(page, screens, look, name) {
  const pictures = [];
  for (const screen of Object.keys(screens)) {
    await page.evaluate(
      ([key, mode, glass]) => globalThis.everyScreen.show(key, mode, glass),
      [screen, look, STANDING],
    );
    const isSpoken = (await page.locator('.glass.spoken').count()) > 0;
    await page.waitForTimeout(isSpoken ? VOICE_MS : SETTLED_MS);
    pictures.push(await loadImage(await page.screenshot({ animations: 'disabled' })));
  }
  writeFileSync(join(OUT, `${name}.webp`), sheetOf(pictures));
}

function sheetOf(pictures) {
  const [width, height] = [GLASS.width * SCALE, GLASS.height * SCALE];
  const rows = Math.ceil(pictures.length / COLUMNS);
  const canvas = createCanvas(COLUMNS * (width + GAP) + GAP, rows * (height + GAP) + GAP);
  const context = canvas.getContext('2d');
  context.fillStyle = GROUND;
  context.fillRect(0, 0, canvas.width, canvas.height);
  pictures.forEach((picture, n) =>
    context.drawImage(
      picture,
      GAP + (n % COLUMNS) * (width + GAP),
      GAP + Math.floor(n / COLUMNS) * (height + GAP),
    ),
  );
  return canvas.toBuffer('image/webp', WEBP_QUALITY);
}

/** The places of a sheet in words, a line for each of its rows. */
function rowsOf(screens) {
  const rows = [];
  const names = Object.entries(screens);
  for (let from = 0; from < names.length; from += COLUMNS) {
    const places = names.slice(from, from + COLUMNS);
    rows.push(`${rows.length + 1}. ${places.map(([key, name]) => `${name} (\`${key}\`)`).join(' · ')}`);
  }
  return rows.join('\n');
}

function indexOf(screens, looks, own) {
  return `# Все экраны киоска во всех режимах

Сделано командой \`npm run pictures\`: экран 27″, 1080 × 1920, понедельник, 10:42. На каждом листе одни и те же экраны в одном порядке,
слева направо, по строкам:

${rowsOf(screens)}

${Object.entries(looks)
  .map(([key, name]) => `## ${name}\n\n![Все экраны в режиме «${name}»](${key}.webp)`)
  .join('\n\n')}

## Свои страницы оболочки

Их показывает не сервер, а программа киоска: сервера нет, первая настройка, меню техника.

${rowsOf(own)}

![Свои страницы оболочки](${OWN_SHEET}.webp)
`;
}
