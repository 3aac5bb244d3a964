/** How wide numbers are, so that the widest fits its place. In em of the boldest weight, measured on Golos Text. */

const WIDE_LETTERS = 'ЖМФШЮ';
const WIDE_LETTER_EM = 1.08;
const LETTER_EM = 0.79;
const SPACE_EM = 0.26;
const DIGIT_EM = 0.67;
/** Between a ticket and its desk; where two lines stand beside each other it may be less by `TIGHT_EM`. */
const GAP_EM = 0.5;
export const TIGHT_EM = 0.3;
/** The arrow of the plate takes the width of a letter. */
export const ARROW_EM = 0.8;

/** The width of a line «Д 047 … 4». */
export function lineEm({ number, deskNumber }: { number: string; deskNumber: number }): number {
  const letter = WIDE_LETTERS.includes(number.slice(0, 1)) ? WIDE_LETTER_EM : LETTER_EM;
  const digits = number.length - 1 + String(deskNumber).length;
  return letter + SPACE_EM + digits * DIGIT_EM + GAP_EM;
}
