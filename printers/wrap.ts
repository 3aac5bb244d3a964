/** Breaks a text into printed lines. The encoder's own wrapping loses blank lines and does not know double width. */
import { held } from '../texts/held.ts';
import { NO_BREAK_SPACE } from './charset.ts';

/**
 * Breaks a printable text between words so that the lines are about equally long, which looks calmer when centred.
 * @param text a result of `toPrintable`; a no-break space holds two words together
 * @param columns how many characters of this size fit on a line, at least 1
 * @returns at least one line, each at most `columns` long; a word longer than a line is cut
 * @example wrap('Приём документов на договор', 24) → ['Приём документов', 'на договор']
 */
export function wrap(text: string, columns: number): string[] {
  const words = held(text)
    .split(' ')
    .filter((word) => word !== '');
  const fewest = fill(words, columns).length;
  let narrowest = columns;
  while (narrowest > 1 && fits(words, narrowest - 1, fewest)) narrowest -= 1;
  return fill(words, narrowest).map((line) => line.replaceAll(NO_BREAK_SPACE, ' '));
}

/** Whether the words need no more lines at this width, and no word is cut for it. */
function fits(words: readonly string[], columns: number, lines: number): boolean {
  return words.every((word) => word.length <= columns) && fill(words, columns).length <= lines;
}

function fill(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((each) => cut(each, columns))) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word that is longer than a line comes apart where it was held together, and then anywhere. */
function cut(word: string, columns: number): string[] {
  if (word.length <= columns) return [word];
  if (word.includes(NO_BREAK_SPACE)) return word.split(NO_BREAK_SPACE).flatMap((part) => cut(part, columns));
  return [word.slice(0, columns), ...cut(word.slice(columns), columns)];
}
