/** Finds who can speak on this machine. */
import type { Engines } from './engine.ts';
import { findEspeak } from './espeak.ts';
import type { Env, ProgramLimits } from './program.ts';
import { findRhvoice } from './rhvoice.ts';

/** Which engine the office wants to hear; `auto` takes the best that is installed. */
export type VoiceChoice = 'auto' | 'rhvoice' | 'espeak-ng' | 'off';

/**
 * @param env where programs are looked for, as of this process
 * @returns null when nobody can speak Russian
 */
export async function findEngines(
  choice: VoiceChoice,
  env: Env,
  limits: Partial<ProgramLimits> = {},
): Promise<Engines | null> {
  if (choice === 'off') return null;
  const rhvoice = choice === 'espeak-ng' ? null : await findRhvoice(env, limits);
  const espeak = choice === 'rhvoice' ? null : await findEspeak(env, limits);
  if (rhvoice === null) return espeak;
  // A Russian voice reads English with an accent, and is understood better than nothing.
  return { ru: rhvoice.ru, en: rhvoice.en ?? espeak?.en ?? rhvoice.ru };
}
