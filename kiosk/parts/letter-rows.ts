/** Where each letter of a keyboard stands. Pure. */

export interface Board {
  /** A key is two columns wide: a shorter row stands half a key further in. */
  readonly letters: readonly { readonly letter: string; readonly column: number }[];
  /** Keys in the widest row. */
  readonly widest: number;
  /** With the one of the space. */
  readonly rows: number;
  /** So many letters begin the row of the space; 0 where that stands alone. */
  readonly shared: number;
}

/** Marks, a space and a key to erase with. */
const SPECIAL_KEYS = 7;

/** @param words the rows, `qwertyuiop asdfghjkl zxcvbnm` */
export function lettersOf(words: string): Board {
  const rows = words.split(' ');
  const widest = Math.max(...rows.map(({ length }) => length));
  const last = rows.at(-1) ?? '';
  const isShared = widest - last.length >= SPECIAL_KEYS;
  return {
    letters: rows.flatMap((row) => {
      const first = isShared && row === last ? 1 : 1 + widest - row.length;
      return [...row].map((letter, index) => ({ letter, column: first + 2 * index }));
    }),
    widest,
    rows: isShared ? rows.length : rows.length + 1,
    shared: isShared ? last.length : 0,
  };
}
