/** What an office sets for its kiosks, and what a visitor says there about the help that is needed. */
import { z } from 'zod';
import { id, longText, shortText } from './primitives.ts';

/**
 * What help a visitor may ask for (6.7.4, 6.7.7–6.7.10): named by the difficulty, never by a diagnosis. Kept beside the log, shown to
 * the desk that serves, and forgotten when the day is over (152-ФЗ, art. 5 and 10).
 */
export const helpNeed = z.enum(['moving', 'seeing', 'hearing', 'speaking', 'understanding']);
export type HelpNeed = z.infer<typeof helpNeed>;

export const helpNeeds = z
  .array(helpNeed)
  .overwrite((needs) => [...new Set(needs)])
  .max(helpNeed.options.length);

export const infoPage = z.object({
  id,
  title: shortText(40),
  icon: z.enum(['wallet', 'gauge', 'tariff', 'questions', 'phone', 'document', 'house', 'info']),
  /** Paragraphs with an empty line between them; `# ` begins a heading, `- ` an item of a list. */
  text: longText(6000),
});
export type InfoPage = z.infer<typeof infoPage>;

/** Diagonals that kiosks are sold with: below, no screen of ours has room; above, it is a wall. */
const SCREEN_INCHES = { min: 19, max: 65 } as const;

export const kioskSettings = z.object({
  /** Who is served out of turn, as the visitor reads it (Decree 1157 of 1992, regional law). */
  outOfTurn: z.array(shortText(120)).min(1).max(10),
  /** What can be read at the kiosk beside hours and phones (5.3.3, 12.6). */
  infoPages: z.array(infoPage).max(10),
  /** The diagonal of the glass: sizes are in millimetres, and only this tells how many pixels that is. */
  screenInches: z.number().min(SCREEN_INCHES.min).max(SCREEN_INCHES.max),
  /** How high above the floor the lower edge of the glass is, mm: what is within reach follows from it. */
  lowerEdgeMm: z.number().int().min(300).max(1200),
});
export type KioskSettings = z.infer<typeof kioskSettings>;
