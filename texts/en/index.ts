/** The English texts of what visitors read, a file for each Russian one. British, in short words: the reader may be far from home. */
import type { VisitorTexts } from '../ru/index.ts';
import { booking } from './booking.ts';
import { common } from './common.ts';
import { kiosk } from './kiosk.ts';
import { kioskFaults } from './kiosk-faults.ts';
import { kioskHelp } from './kiosk-help.ts';
import { kioskSpoken } from './kiosk-spoken.ts';
import { kioskWords } from './kiosk-words.ts';
import { letters } from './letters.ts';
import { paper } from './paper.ts';
import { phone } from './phone.ts';
import { problems } from './problems.ts';
import { rating } from './rating.ts';
import { shellLost } from './shell-lost.ts';
import { speechTickets } from './speech-tickets.ts';

export const en = {
  ...booking,
  ...common,
  ...kiosk,
  ...kioskFaults,
  ...kioskHelp,
  ...kioskSpoken,
  ...kioskWords,
  ...letters,
  ...paper,
  ...phone,
  ...problems,
  ...rating,
  ...shellLost,
  ...speechTickets,
} as const satisfies VisitorTexts;
