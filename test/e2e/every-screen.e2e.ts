/** Every screen of the kiosk in every mode in a real browser: contrast, millimetres, what is cut off, covered or out of reach. */
import { expect, test, type Page } from '@playwright/test';
import { buildEveryScreen, openEveryScreen } from '../every-screen/open.ts';
import type { LookName } from '../every-screen/looks.ts';
import type { EveryScreen } from '../every-screen/page.ts';

declare const everyScreen: EveryScreen;

interface TriedGlass {
  readonly name: string;
  readonly inches: number;
  readonly edgeMm?: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly looks: readonly LookName[] | 'all';
  /** Where axe looks as well: the contrast is its second opinion, all else it has seen in the dom test. */
  readonly axe?: readonly LookName[];
}

const UPRIGHT = { width: 1080, height: 1920 };
const LYING = { width: 1920, height: 1080 };
const EDGE_MM = 800;
/**
 * What changes where things are. Contrast changes colours, and those are the same on every glass. The middle step of the text is
 * between two others; it and English are measured where there is least width.
 */
const LAYOUT = ['plain', 'largest', 'low', 'spoken', 'largest-low', 'all'] as const;
const NARROW = [...LAYOUT, 'larger', 'english', 'largest-english'] as const;
/** What depends on the height at which the glass stands. */
const LOW = ['low', 'largest-low'] as const;

/** Less slender than the design. */
const SQUARER: readonly TriedGlass[] = [
  { name: '19 inches of 5:4', inches: 19, size: { width: 1024, height: 1280 }, looks: LAYOUT },
  { name: '19 inches of 5:4 lying', inches: 19, size: { width: 1280, height: 1024 }, looks: LAYOUT },
  {
    name: '19 inches of 4:3',
    inches: 19,
    size: { width: 768, height: 1024 },
    looks: ['plain', 'largest-low', 'all'],
  },
  {
    name: '19 inches of 4:3 lying',
    inches: 19,
    size: { width: 1024, height: 768 },
    looks: ['plain', 'largest-low', 'all'],
  },
];

/**
 * From 27 inches on everything grows with the glass, so larger glass looks the same; only how much of it is within reach differs.
 * Between 19 and 27 inches letters take more of the glass the smaller it is: the smallest, the commonest and one above it are
 * measured. 5:4 has less width lying and less height upright than 4:3 of the same diagonal, and the other way round.
 */
const GLASSES: readonly TriedGlass[] = [
  { name: '27 inches', inches: 27, size: UPRIGHT, looks: 'all', axe: ['plain', 'contrast'] },
  { name: '27 inches that stands high', inches: 27, edgeMm: 1000, size: UPRIGHT, looks: LOW },
  { name: '23.8 inches', inches: 23.8, size: UPRIGHT, looks: ['plain', 'largest', 'low'] },
  { name: '21.5 inches', inches: 21.5, size: UPRIGHT, looks: LAYOUT },
  { name: '19 inches', inches: 19, size: UPRIGHT, looks: NARROW },
  { name: '32 inches lying', inches: 32, size: LYING, looks: LOW },
  { name: '27 inches lying', inches: 27, size: LYING, looks: LAYOUT },
  { name: '21.5 inches lying', inches: 21.5, size: LYING, looks: NARROW },
  ...SQUARER,
];

/** 27″ glass is 648 screens; a busy machine takes thrice the time of an idle one. */
const TIME_MS = 120_000;

// As many pictures a second as the machine can make: what is measured waits for two of them.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    }),
});

test.beforeAll(buildEveryScreen);

test('what measures the screens sees what is wrong with them', async ({ page }) => {
  await page.setViewportSize(UPRIGHT);
  await openEveryScreen(page);
  await page.addStyleTag({
    content: `
      .choices .hint { color: #8a97a5 !important; }
      .state { font-size: 20px !important; }
      .beside button:first-child { min-height: 0 !important; height: 50px; padding: 0; }
      .beside button:last-child { position: fixed; left: 1000px; top: 900px; }
      h1 { position: relative; top: 140px; }
      .header { overflow: hidden; width: 400px; white-space: nowrap; }
      .scroll { margin-inline: -30px; }
    `,
  });
  const told = await page.evaluate(() =>
    everyScreen.faults('start', 'plain', { screenInches: 27, lowerEdgeMm: 800 }),
  );
  for (const fault of [
    'contrast',
    'capitals of',
    'target of',
    'off the glass',
    'covered',
    'over its side: <header',
  ])
    expect(told.join('\n')).toContain(fault);
  // Nothing hides it there.
  expect(told.join('\n')).toMatch(/over its side: <main/);
});

/** What is wrong with each of what is opened there, by `screen/look`. */
async function look(
  page: Page,
  { inches, edgeMm = EDGE_MM, size, looks, axe = [] }: TriedGlass,
  which: 'index' | 'own',
) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize(size);
  await openEveryScreen(page, which);
  const glass = { screenInches: inches, lowerEdgeMm: edgeMm };
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

test('the key that erases says so in a word, not by its picture alone, on glass of 21.5 inches and more', async ({
  page,
}) => {
  test.setTimeout(TIME_MS);
  for (const inches of [27, 21.5])
    for (const size of [UPRIGHT, LYING]) {
      await page.setViewportSize(size);
      await openEveryScreen(page);
      const told = await page.evaluate(async (screenInches) => {
        const words: Record<string, boolean> = {};
        for (const screen of Object.keys(everyScreen.screens)) {
          await everyScreen.show(screen, 'plain', { screenInches, lowerEdgeMm: 800 });
          const word = document.querySelector('.key.erase span');
          if (word !== null) words[screen] = getComputedStyle(word).clipPath === 'none';
        }
        return words;
      }, inches);
      expect(Object.keys(told).length, 'screens with keys').toBeGreaterThan(5);
      expect(
        Object.keys(told).filter((screen) => told[screen] === false),
        `${inches} inches, ${size.width} × ${size.height}`,
      ).toEqual([]);
    }
});

for (const glass of GLASSES) {
  test(`on glass of ${glass.name} every screen can be seen, read and touched in every mode`, async ({
    page,
  }) => {
    test.setTimeout(TIME_MS);
    expect(await look(page, glass, 'index')).toEqual({});
  });
}

/** Of the shell's own pages, which know no modes. */
const OWN_SIZES: readonly (readonly [number, readonly TriedGlass['size'][]])[] = [
  [19, [UPRIGHT, LYING, ...SQUARER.map(({ size }) => size)]],
  [27, [UPRIGHT, LYING]],
  [32, [UPRIGHT, LYING]],
];

test('the shell’s own pages can be seen, read and touched on every glass', async ({ page }) => {
  test.setTimeout(TIME_MS);
  for (const [inches, sizes] of OWN_SIZES)
    for (const size of sizes)
      expect(
        await look(
          page,
          { name: 'own', inches, size, looks: 'all', axe: inches === 27 ? ['plain'] : [] },
          'own',
        ),
        `${inches} inches, ${size.width} × ${size.height}`,
      ).toEqual({});
});
