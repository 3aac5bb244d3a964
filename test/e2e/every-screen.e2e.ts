/** Every screen of the kiosk in every mode in a real browser: contrast, millimetres, what is cut off, covered or out of reach. */
import { expect, test, type Page } from '@playwright/test';
import { buildEveryScreen, openEveryScreen } from '../every-screen/open.ts';
import type { LookName } from '../every-screen/looks.ts';
import type { EveryScreen } from '../every-screen/page.ts';

declare const everyScreen: EveryScreen;

const EDGE_MM = 800;

interface Glass {
  readonly name: string;
  readonly inches: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly looks: readonly LookName[] | 'all';
  /** Where axe looks as well: the contrast is its second opinion, all else it has seen in the dom test. */
  readonly axe: readonly LookName[];
  /** What does not fit there yet: `screen/look`. Whatever is mended comes off this list, which docs/accessibility.md tells in words. */
  readonly tooMuch?: readonly string[];
}

const UPRIGHT = { width: 1080, height: 1920 };
const LYING = { width: 1920, height: 1080 };
const GLASSES: readonly Glass[] = [
  { name: '27 inches', inches: 27, size: UPRIGHT, looks: 'all', axe: ['plain', 'contrast'] },
  {
    name: '19 inches',
    inches: 19,
    size: UPRIGHT,
    looks: ['plain', 'larger', 'largest', 'contrast', 'low'],
    axe: [],
    tooMuch: ['slip/largest', 'search/low', 'search-2/low'],
  },
  {
    name: '27 inches lying',
    inches: 27,
    size: LYING,
    looks: ['plain', 'larger', 'largest', 'contrast'],
    axe: [],
  },
];

/** 27″ glass is 648 screens; a busy machine takes thrice the time of an idle one. */
const TIME_MS = 120_000;

test.beforeAll(buildEveryScreen);

test('what measures the screens sees what is wrong with them', async ({ page }) => {
  await page.setViewportSize(UPRIGHT);
  await openEveryScreen(page);
  await page.addStyleTag({
    content: `
      .offered .hint { color: #8a97a5 !important; }
      .state { font-size: 20px !important; }
      .beside button:first-child { min-height: 0 !important; height: 50px; padding: 0; }
      .beside button:last-child { position: fixed; left: 1000px; top: 900px; }
      h1 { position: relative; top: 140px; }
      .header { overflow: hidden; width: 400px; white-space: nowrap; }
    `,
  });
  const told = await page.evaluate(() =>
    everyScreen.faults('start', 'plain', { screenInches: 27, lowerEdgeMm: 800 }),
  );
  for (const fault of ['contrast', 'capitals of', 'target of', 'off the glass', 'covered', 'cut off'])
    expect(told.join('\n')).toContain(fault);
});

/** What is wrong with each of what is opened there, by `screen/look`. */
async function look(page: Page, { inches, size, looks, axe }: Glass, which: 'index' | 'own') {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize(size);
  await openEveryScreen(page, which);
  const glass = { screenInches: inches, lowerEdgeMm: EDGE_MM };
  const told = await page.evaluate(
    async ([where, wanted, withAxe]) => {
      const faults: Record<string, string[]> = {};
      const names = Object.keys(everyScreen.looks) as LookName[];
      for (const look of wanted === 'all' ? names : wanted) {
        for (const screen of Object.keys(everyScreen.screens)) {
          const found = await everyScreen.faults(screen, look, where);
          if (withAxe.includes(look)) found.push(...(await everyScreen.axe()));
          if (found.length > 0) faults[`${screen}/${look}`] = found;
        }
      }
      return faults;
    },
    [glass, looks, axe] as const,
  );
  expect(errors).toEqual([]);
  return told;
}

for (const glass of GLASSES) {
  const { name, tooMuch = [] } = glass;
  test(`on glass of ${name} every screen can be seen, read and touched in every mode`, async ({ page }) => {
    test.setTimeout(TIME_MS);
    const told = await look(page, glass, 'index');
    const unforeseen = Object.entries(told).filter(([where]) => !tooMuch.includes(where));
    expect(Object.fromEntries(unforeseen)).toEqual({});
    expect(tooMuch.filter((where) => !(where in told))).toEqual([]);
  });
}

test('the shell’s own pages can be seen, read and touched on every glass', async ({ page }) => {
  test.setTimeout(TIME_MS);
  for (const inches of [19, 27, 32])
    for (const size of [UPRIGHT, LYING])
      expect(
        await look(
          page,
          { name: 'own', inches, size, looks: 'all', axe: inches === 27 ? ['plain'] : [] },
          'own',
        ),
        `${inches} inches, ${size.width} × ${size.height}`,
      ).toEqual({});
});
