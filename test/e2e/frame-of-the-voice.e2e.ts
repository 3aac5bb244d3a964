/** Where the voice is: the frame around it, on every screen of the kiosk, walked over in a real browser. */
import { expect, test } from '@playwright/test';
import type { LookName } from '../every-screen/looks.ts';
import { openEveryScreen } from '../every-screen/open.ts';
import type { EveryScreen } from '../every-screen/page.ts';

declare const everyScreen: EveryScreen;

/** Of the design with the largest words, and the smallest, where there is least room around words; a walk takes half a minute. */
const GLASSES: readonly { name: string; inches: number; looks: readonly LookName[] }[] = [
  { name: '27 inches', inches: 27, looks: ['largest-contrast'] },
  { name: '19 inches', inches: 19, looks: ['plain'] },
];
const UPRIGHT = { width: 1080, height: 1920 };

/** A busy machine takes thrice the time of an idle one. */
const TIME_MS = 180_000;

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    }),
});

for (const { name, inches, looks } of GLASSES) {
  test(`on glass of ${name} the frame is around what is said and covers no words`, async ({ page }) => {
    test.setTimeout(TIME_MS);
    await page.setViewportSize(UPRIGHT);
    await openEveryScreen(page);
    const told = await page.evaluate(
      async ([screenInches, wanted]) => {
        const faults: Record<string, string[]> = {};
        for (const look of wanted)
          for (const screen of Object.keys(everyScreen.screens)) {
            const found = await everyScreen.frame(screen, look, { screenInches, lowerEdgeMm: 800 });
            if (found.length > 0) faults[`${screen}/${look}`] = found;
          }
        return faults;
      },
      [inches, looks] as const,
    );
    expect(told).toEqual({});
  });
}
