/** Puts the glass into a mode the way a visitor does: with the buttons of the lower bar. */
import { nextTick } from 'vue';
import type { TextSize } from '../../kiosk/use/useModes.ts';
import type { Shown } from './fixtures.ts';
import { LOOKS, type Look } from './looks.ts';

/** The buttons of the lower bar in their order. */
const BAR = { larger: 0, contrast: 1, low: 2, spoken: 3, language: 4, help: 5 } as const;
const NEXT_SIZE = { 0: 1, 1: 2, 2: 0 } as const;

function press(button: keyof typeof BAR): void {
  const found = document.querySelectorAll<HTMLButtonElement>('[data-modes] button')[BAR[button]];
  if (found === undefined) throw new Error(`the bar has no button for ${button}`);
  found.click();
}

/** Of a glass that nobody has touched. */
export async function put(look: Look, shown: Shown): Promise<void> {
  // First, while a touch is a press.
  if (shown.help === 'refused') await callInVain();
  change(LOOKS.plain, look);
  if (shown.help === true) press('help');
  await nextTick();
}

/** From one mode to another, in the middle of what is shown. */
export function change(from: Look, to: Look): void {
  for (let size: TextSize = from.textSize; size !== to.textSize; size = NEXT_SIZE[size]) press('larger');
  if (to.contrast !== from.contrast) press('contrast');
  if (to.low !== from.low) press('low');
  if (to.spoken !== from.spoken) press('spoken');
  if (to.english !== from.english) press('language');
}

/** As many turns as the answer to a call takes, and more; no time goes by, which a test may hold in its hand. */
const TURNS = 50;

async function callInVain(): Promise<void> {
  press('help');
  await nextTick();
  document.querySelector<HTMLButtonElement>('dialog .main')?.click();
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (document.querySelector('dialog .problem') !== null) return;
    await nextTick();
  }
  throw new Error('the call was not refused');
}
