/** How long things are kept that are not kept for ever. */
import { AUDIT_KEPT_DAYS } from '../../contract/audit.ts';
import type { KeptSince } from '../log/personal-data.ts';

const DAY_MS = 24 * 3_600_000;

/** Answers to commands are asked for again within seconds; the runtime itself looks back two days. */
export const COMMANDS_KEPT_MS = 7 * DAY_MS;
/** What came of messages: long enough to compare a season with the last one (10.2). */
const MESSAGES_KEPT_DAYS = 365;

/** Contacts of appointments before this moment have to go (5.1.1, 152-ФЗ art. 5). */
export const keptSince = (keptDays: number, now: number): number => now - keptDays * DAY_MS;

/** @param keptDays so long names are kept. @returns the moments before which nothing is, here or in a backup */
export const allKeptSince = (keptDays: number, now: number): KeptSince => ({
  contacts: keptSince(keptDays, now),
  messages: keptSince(MESSAGES_KEPT_DAYS, now),
  audit: keptSince(AUDIT_KEPT_DAYS, now),
});
