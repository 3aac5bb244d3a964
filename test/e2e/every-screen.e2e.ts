/** Every screen of the kiosk in every mode in a real browser: axe, contrast, millimetres, what is cut off, covered or out of reach. */
import { expect, test, type Page } from '@playwright/test';
import { EDGE_MM, GLASSES, LYING, SQUARER, UPRIGHT, type TriedGlass } from '../every-screen/glasses.ts';
import { openEveryScreen } from '../every-screen/open.ts';
import type { LookName } from '../every-screen/looks.ts';
import type { EveryScreen } from '../every-screen/page.ts';
import { smallestCapitalMm } from '../../ui/glass.ts';

declare const everyScreen: EveryScreen;

/** 27″ glass is a thousand screens; a busy machine takes many times what an idle one does. */
const TIME_MS = 300_000;

// As many pictures a second as the machine can make: what is measured waits for two of them.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    }),
});

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
      .bar { gap: 3px !important; }
      .glass { padding-top: 0 !important; }
      .key.erase span { clip-path: inset(50%); }
    `,
  });
  const faults = (screen: string, look: LookName) =>
    page.evaluate(
      async ([what, mode]) => {
        const told = await everyScreen.faults(what, [mode], { screenInches: 27, lowerEdgeMm: 800 });
        return (told[mode] ?? []).join('\n');
      },
      [screen, look] as const,
    );
  const told = await faults('start', 'plain');
  for (const fault of [
    'contrast',
    'capitals of',
    'target of',
    'off the glass',
    'covered',
    'over its side: <header',
    'mm before «Контраст»',
  ])
    expect(told).toContain(fault);
  // Nothing hides it there.
  expect(told).toMatch(/over its side: <main/);
  expect(await faults('code', 'plain')).toContain('says what it does by its picture alone');
  // Spoken as well, and not of the areas alone.
  expect(await faults('code', 'low-spoken')).toMatch(/above the reach: <button\.kind/);
});

/** What is wrong with each of what is opened there, by screen and mode. */
async function look(
  page: Page,
  { inches, edgeMm = EDGE_MM, size, looks }: TriedGlass,
  which: 'index' | 'own',
) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize(size);
  await openEveryScreen(page, which);
  const glass = { screenInches: inches, lowerEdgeMm: edgeMm };
  const told = await page.evaluate(
    async ([where, wanted]) => {
      const names = wanted === 'all' ? (Object.keys(everyScreen.looks) as LookName[]) : wanted;
      const faults: Record<string, unknown> = {};
      for (const screen of Object.keys(everyScreen.screens)) {
        const found = await everyScreen.faults(screen, names, where);
        if (Object.keys(found).length > 0) faults[screen] = found;
      }
      return faults;
    },
    [glass, looks] as const,
  );
  expect(errors).toEqual([]);
  return told;
}

/** Where the buttons of the lower bar are, as it has them in each state of help and mode that changes a word of it. */
const barsOf = (page: Page, glass: { readonly screenInches: number; readonly lowerEdgeMm: number }) =>
  page.evaluate(async (where) => {
    const bars: Record<string, string> = {};
    for (const look of ['plain', 'largest', 'english', 'largest-english', 'low', 'spoken'] as const)
      for (const screen of ['help-asked', 'help-called', 'help-coming']) {
        await everyScreen.show(screen, look, where);
        bars[`${screen}/${look}`] = [...document.querySelectorAll('[data-modes] button')]
          .map((button) => button.getBoundingClientRect())
          .map(({ x, y, width, height }) => [x, y, width, height].map((side) => side.toFixed(1)).join())
          .join(' ');
      }
    return bars;
  }, glass);

for (const glass of GLASSES) {
  test(`on glass of ${glass.name} every screen can be seen, read and touched in every mode`, async ({
    page,
  }) => {
    test.setTimeout(TIME_MS);
    expect(await look(page, glass, 'index')).toEqual({});

    const { inches, edgeMm = EDGE_MM, size } = glass;
    const where = { screenInches: inches, lowerEdgeMm: edgeMm };
    const bars = await barsOf(page, where);
    const [first = ''] = Object.values(bars);
    expect(first.split(' ')).toHaveLength(6);
    expect(bars, 'the lower bar never moves').toEqual(
      Object.fromEntries(Object.keys(bars).map((key) => [key, first])),
    );

    // That no other screen has smaller ones is measured with all the rest.
    const smallest = await page.evaluate((at) => everyScreen.smallestCapital('services', 'plain', at), where);
    expect(smallest, 'as the manager’s page says').toBeCloseTo(smallestCapitalMm(inches, size), 2);
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
        await look(page, { name: 'own', inches, size, looks: 'all' }, 'own'),
        `${inches} inches, ${size.width} × ${size.height}`,
      ).toEqual({});
});

/** The modes that change words, their order or colours, and all of them together. A step of size alone is for the measure. */
const UNDER_AXE = [
  'plain',
  'contrast',
  'largest',
  'low',
  'spoken',
  'english',
  'all',
] as const satisfies readonly LookName[];

/** What axe finds on each screen on glass as it was designed. */
async function axeFaults(page: Page, look: LookName, which: 'index' | 'own') {
  await page.setViewportSize(UPRIGHT);
  await openEveryScreen(page, which);
  return page.evaluate(
    async ([mode, lowerEdgeMm]) => {
      const faults: Record<string, readonly string[]> = {};
      for (const screen of Object.keys(everyScreen.screens)) {
        await everyScreen.show(screen, mode, { screenInches: 27, lowerEdgeMm });
        const found = await everyScreen.axe();
        if (found.length > 0) faults[screen] = found;
      }
      return faults;
    },
    [look, EDGE_MM] as const,
  );
}

for (const look of UNDER_AXE)
  test(`axe finds nothing on any screen in the mode ${look}`, async ({ page }) => {
    test.setTimeout(TIME_MS);
    expect(await axeFaults(page, look, 'index')).toEqual({});
  });

test('axe finds nothing on the shell’s own pages', async ({ page }) => {
  expect(await axeFaults(page, 'plain', 'own')).toEqual({});
});
