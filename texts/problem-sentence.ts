/** A refusal as a sentence for a person: what went wrong and what to do next. */
import type { ProblemCode, Refusal } from '../contract/problems.ts';
import type { LanguageCode } from '../contract/languages.ts';
import { text, type TextKey, type TextParams } from './index.ts';
import { localDay, localTime } from './times.ts';

const NO_BREAK_SPACE = '\u00a0';

/** `Д 047` for `Д047`: letter, a space that never breaks, digits. */
export const ticketText = (number: string): string => number.slice(0, 1) + NO_BREAK_SPACE + number.slice(1);

/** `07 482 193` for `07482193`: in parts that are read out and typed easily, and are never torn apart. */
export const shortCodeText = (code: string): string =>
  [code.slice(0, 2), code.slice(2, 5), code.slice(5)].join(NO_BREAK_SPACE);

/** What the server may not know, and leaves out or empty: the sentence does without it. */
const UNKNOWN: Readonly<Partial<Record<ProblemCode, TextParams>>> = {
  'appointment-other-day': { serviceName: 'none' },
  'appointment-other-office': { name: 'none', address: 'none' },
  'appointment-past': { serviceName: 'none' },
};

/**
 * What went wrong and what to do next.
 * @param timezone of the office, for the moments among the params
 * @param language of the reader
 * @param key of the words, where a screen has its own
 */
export function problemSentence(
  { code, params }: Refusal,
  timezone?: string,
  language?: LanguageCode,
  key: TextKey = `problem.${code}`,
): string {
  try {
    return text(key, readable(params ?? {}, UNKNOWN[code] ?? {}, timezone, language), language);
  } catch {
    // A server of another age may have left out a name or a number: the person still gets a sentence.
    return text('problem.internal', undefined, language);
  }
}

/** Params for the eye: `opensAt` becomes the local time, beside it `opensAtDay`; a ticket's number gets its space. */
function readable(
  params: TextParams,
  unknown: TextParams,
  timezone?: string,
  language?: LanguageCode,
): TextParams {
  const words: TextParams = { ...unknown };
  for (const [name, value] of Object.entries(params)) {
    if (value === '' && name in unknown) continue;
    words[name] = name === 'number' ? ticketText(String(value)) : value;
    if (!name.endsWith('At') || typeof value !== 'number') continue;
    words[name] = localTime(value, timezone);
    words[`${name}Day`] = localDay(value, timezone, language);
  }
  return words;
}
