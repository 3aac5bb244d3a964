/**
 * Which characters a Russian receipt printer has, and what to print for the others.
 * Rule: code page 866 is the one Cyrillic page that every ESC/POS printer sold in Russia carries.
 */
import iconv from 'iconv-lite';

/** The name that iconv-lite gives to the page. */
const CODE_PAGE = 'cp866';

/** Keeps two words on one line while wrapping; printed as an ordinary space. */
export const NO_BREAK_SPACE = '\u00a0';

const FIRST_HIGH_BYTE = 0x80;
const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => FIRST_HIGH_BYTE + index);
const HIGH_CHARACTERS = new Set(iconv.decode(HIGH_BYTES, CODE_PAGE));

/** Typography that the page lacks, by what a typist would put instead. Order does not matter: no value contains a key. */
const REPLACEMENTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[«»„“”‟″]/g, '"'],
  [/[‘’‚‛′´ˊ`]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/₽/g, 'руб.'],
  [/€/g, 'EUR'],
  [/©/g, '(c)'],
  [/®/g, '(R)'],
  [/×/g, 'x'],
  [/•/g, '∙'],
  [/і/g, 'i'],
  [/І/g, 'I'],
  [/[\u2007\u2009\u202f]/g, NO_BREAK_SPACE],
];

/** Line breaks and tabs too: the layout alone decides where a line ends. */
const WHITE_SPACE = /\r\n|[^\S\u00a0\u2007\u2009\u202f]/g;

/** Control characters would be commands to the printer, formatting ones question marks. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * Rewrites a text with characters that the printer has: «Ёж» — 5 ₽ → "Ёж" - 5 руб.
 * @param text any text; line breaks and tabs become spaces
 * @returns a text of ASCII, code page 866 and no-break spaces; what has no likeness at all becomes `?`.
 *   Doing it twice changes nothing more.
 */
export function toPrintable(text: string): string {
  const seen = text.replace(WHITE_SPACE, ' ').replace(INVISIBLE, '').normalize('NFC');
  return Array.from(replaced(seen), printableCharacter).join('');
}

const replaced = (text: string): string =>
  REPLACEMENTS.reduce((before, [pattern, replacement]) => before.replace(pattern, replacement), text);

function printableCharacter(character: string): string {
  if (isPrintable(character)) return character;
  // What a wide or small form is made of may itself be nothing to print: «｀», «﹘».
  const plain = Array.from(replaced(character.normalize('NFKD').replace(/\p{M}/gu, '')));
  return plain.every(isPrintable) ? plain.join('') : '?';
}

function isPrintable(character: string): boolean {
  return /^[\u0020-\u007e]$/.test(character) || HIGH_CHARACTERS.has(character);
}
