/** Every screen of the kiosk in every mode in a real browser: contrast, millimetres, what is cut off, covered or out of reach. */
import { expect, test } from '@playwright/test';
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
    size: { width: 1920, height: 1080 },
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

for (const { name, inches, size, looks, axe, tooMuch = [] } of GLASSES) {
  test(`on glass of ${name} every screen can be seen, read and touched in every mode`, async ({ page }) => {
    test.setTimeout(TIME_MS);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewportSize(size);
    await openEveryScreen(page);
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
    const unforeseen = Object.entries(told).filter(([where]) => !tooMuch.includes(where));
    expect(Object.fromEntries(unforeseen)).toEqual({});
    expect(tooMuch.filter((where) => !(where in told))).toEqual([]);
    expect(errors).toEqual([]);
  });
}
