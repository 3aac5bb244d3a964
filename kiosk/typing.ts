/** What keys write: digits of a code or a phone number, and a name. */

/** What is typed to find a booking. */
export type KeyKind = 'code' | 'phone';

export const LENGTHS: Readonly<Record<KeyKind, number>> = { code: 8, phone: 10 };

export const isWhole = (by: KeyKind, typed: string): boolean => typed.length === LENGTHS[by];
export const isWholePhone = (typed: string): boolean => isWhole('phone', typed);

/**
 * A key after what is there.
 *
 *     code 0748219 + 3 → 07482193    phone 8999555012 + 3 → 9995550123: who began with 8 is understood
 */
export function typeDigit(by: KeyKind, typed: string, sign: string): string {
  if (!/^\d$/.test(sign)) return typed;
  if (!isWhole(by, typed)) return typed + sign;
  const countryFirst = by === 'phone' && (typed.startsWith('8') || typed.startsWith('7'));
  return countryFirst ? typed.slice(1) + sign : typed;
}

/** The contract's most. */
const NAME_LENGTH = 80;

/**
 * A key after what is there; words begin with a capital.
 *
 *     «» + а → «А»    «Анна» + ␣ → «Анна »    «Анна » + ␣ → «Анна »    «Римская-» + к → «Римская-К»
 */
export function typeName(typed: string, sign: string): string {
  const atStart = typed === '' || /[ -]$/.test(typed);
  if (typed.length >= NAME_LENGTH) return typed;
  if (sign === ' ' || sign === '-') return atStart ? typed : typed + sign;
  if (!/^\p{L}$/u.test(sign)) return typed;
  return typed + (atStart ? sign.toUpperCase() : sign.toLowerCase());
}

/** A letter and digits, as many as the office's longest day brings. */
const NUMBER_LENGTH = 5;

export const isTicketNumber = (typed: string): boolean => /^[А-ЯЁ]\d{3,}$/.test(typed);

/**
 * A key after what is there; the letter is first and only there.
 *
 *     «» + а → «А»    «А» + 1 → «А1»    «А» + Б → «Б»    «А12» + Б → «А12»
 */
export function typeTicketNumber(typed: string, sign: string): string {
  if (/^[а-яё]$/i.test(sign)) return typed.length <= 1 ? sign.toUpperCase() : typed;
  if (!/^\d$/.test(sign) || typed === '' || typed.length >= NUMBER_LENGTH) return typed;
  return typed + sign;
}

/** As much as is read; the contract takes more. */
const WORDS_LENGTH = 300;

/** A key after what is there; a sentence begins with a capital, and between words is one space. */
export function typeWords(typed: string, sign: string): string {
  if (typed.length >= WORDS_LENGTH) return typed;
  if (sign === ' ' || sign === '-' || sign === ',' || sign === '.')
    return typed === '' || typed.endsWith(' ') ? typed : typed + sign;
  if (!/^[\p{L}\d]$/u.test(sign)) return typed;
  const atStart = typed === '' || /\. ?$/.test(typed);
  const gap = typed.endsWith('.') || typed.endsWith(',') ? ' ' : '';
  return typed + gap + (atStart ? sign.toUpperCase() : sign.toLowerCase());
}

/** By one letter nobody is addressed. */
export const isWholeName = (typed: string): boolean => (typed.match(/\p{L}/gu)?.length ?? 0) >= 2;
