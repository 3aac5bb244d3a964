/** What was typed about the glass, when it can be reckoned with. */
import { kioskSettings } from '../../contract/kiosk.ts';
import type { Glass } from '../../ui/glass.ts';
import type { KioskDraft } from './kiosk.ts';

const measured = kioskSettings.pick({ screenInches: true, lowerEdgeMm: true });

const tenths = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 });

/** Null while a number is empty or out of its bounds. */
export const glassOf = ({ screenInches, lowerEdgeMm }: KioskDraft): Glass | null =>
  measured.safeParse({ screenInches, lowerEdgeMm }).data ?? null;

/** `7,6` */
export const tenthsText = (number: number): string => tenths.format(number);

/** `1,26` */
export const hundredthsText = (number: number): string => hundredths.format(number);

/** `598`, `1159`: whole millimetres, as a tape measure has them. */
export const wholeText = (mm: number): string => String(Math.round(mm));
