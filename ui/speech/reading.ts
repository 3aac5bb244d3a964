/** A text as it is given to a speaker: known from the start, or read from the screen while it is said. */

/** A part of what is said; what is personal to a visitor is not kept as sound by anybody. */
export interface Words {
  readonly text: string;
  readonly personal: boolean;
  /** Asked before each sentence: what is no longer so is not said to its end. @default it stays so */
  readonly holds?: () => boolean;
}

/** Part after part, each asked for when it is its turn, so that what is said is what is so then. */
export interface Reading {
  /** The part that is said now; null at the end. */
  next(): Words | null;
  /** What would come now: its sound can be on its way while the one before is heard. It may be another one in the end. */
  ahead(): Words | null;
}

/** As it is written on the screen; nothing personal in a plain text. */
export type Text = string | readonly Words[] | Reading;

export function readingOf(text: Text): Reading {
  if (typeof text !== 'string' && 'next' in text) return text;
  const parts = typeof text === 'string' ? [{ text, personal: false }] : text;
  let at = 0;
  return {
    next: () => parts[at++] ?? null,
    ahead: () => parts[at] ?? null,
  };
}
