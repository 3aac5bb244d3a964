/** The letter with which a group's tickets begin: which can be had, and why another cannot. */
import { soundAlike, TICKET_LETTERS, type ServiceGroup } from '../../contract/office.ts';
import { t } from '../../ui/words.ts';

type Lettered = Pick<ServiceGroup, 'id' | 'name' | 'letter'>;

export interface LetterChoice {
  readonly letter: string;
  /** Why not; null for one that can be had. */
  readonly why: string | null;
}

/** All letters of tickets, with those of the other groups and what sounds like them. */
export function lettersFor(groups: readonly Lettered[], own: string): LetterChoice[] {
  const others = groups.filter(({ id }) => id !== own);
  return [...TICKET_LETTERS].map((letter) => {
    if (others.some((group) => group.letter === letter))
      return { letter, why: t('manager.letter-taken', { letter }) };
    const alike = others.find((group) => soundAlike(group.letter, letter));
    const why = alike === undefined ? null : t('manager.letter-alike', { letter, other: alike.letter });
    return { letter, why };
  });
}

/** For a new group; the first of all where none is left, which is then told when it is saved. */
export const freeLetter = (groups: readonly Lettered[]): string =>
  lettersFor(groups, '').find(({ why }) => why === null)?.letter ?? TICKET_LETTERS.slice(0, 1);

/** «Г» и «К», «Д» и «Т» */
export function alikeText(groups: readonly Lettered[]): string {
  const pairs = groups.flatMap(({ letter }, index) =>
    groups
      .slice(index + 1)
      .filter((other) => soundAlike(letter, other.letter))
      .map((other) => t('manager.letters-pair', { one: letter, other: other.letter })),
  );
  return [...new Set(pairs)].join(', ');
}
