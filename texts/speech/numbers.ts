/** Russian numerals in words: engines read digits in the first case that comes to mind, «от восемь до четырнадцать минут». */
import numerals from 'number-to-words-ru';

export type Form = 'nominative' | 'genitive' | 'dative' | 'accusative';
export type Gender = 'masculine' | 'feminine' | 'neuter';

const GENDERS = { masculine: 0, feminine: 1, neuter: 2 } as const;
/** It names a currency; numbers have none. */
const NO_NAMES: [string, string, string] = ['', '', ''];

/**
 * A whole number in words.
 *
 *     21, genitive, feminine → «двадцати одной»
 */
export function numberInWords(n: number, form: Form = 'nominative', gender: Gender = 'masculine'): string {
  const words = numerals.convert(n, {
    currency: { currencyNameCases: NO_NAMES, currencyNounGender: { integer: GENDERS[gender] } },
    declension: form,
    showNumberParts: { integer: true, fractional: false },
    showCurrency: { integer: false, fractional: false },
  });
  return words.toLowerCase();
}

/**
 * Digits as they are dictated: zeros at the front by themselves, the rest as a number.
 *
 *     `047` → «ноль сорок семь»    `00` → «ноль ноль»    `800` → «восемьсот»
 */
export function digitsInWords(digits: string): string {
  const rest = digits.replace(/^0+/, '');
  const zeros = Array.from({ length: digits.length - rest.length }, () => numberInWords(0));
  return [...zeros, ...(rest === '' ? [] : [numberInWords(Number(rest))])].join(' ');
}
