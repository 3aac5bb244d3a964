/** Finding in a list what somebody types. */

export interface Findable {
  readonly name: string;
  readonly hint?: string;
}

/** Letters that people type for one another. */
const plain = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** Every word of what is sought begins or stands somewhere in the name or its hint. */
export function found<T extends Findable>(options: readonly T[], sought: string): readonly T[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return options.filter((option) => {
    const text = plain(`${option.name} ${option.hint ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}
