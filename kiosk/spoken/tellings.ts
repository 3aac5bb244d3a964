/** The parts of the glass that speak by themselves: what they say, and what of it is new. Of what is typed that is the last sign. */
import type { Words } from '../../ui/speech/speaker.ts';
import { echoOf } from './echo.ts';
import { saidOf } from './items.ts';
import { sentence, wordsOf } from './parts.ts';

/** By the part; of a field for words all that is typed, as it was typed. */
export type Tellings = ReadonlyMap<HTMLElement, string>;

/** A field for words. */
const FIELD = '[data-typed]';

/** Words are typed on what is seen now: signs of a keyboard are theirs. */
export const takesWords = (root: HTMLElement | null): boolean =>
  (root?.querySelector(FIELD) ?? null) !== null;

export function tellingsOf(root: HTMLElement | null): Tellings {
  const parts = root?.querySelectorAll<HTMLElement>('[role="status"], [role="alert"]') ?? [];
  return new Map([...parts].map((part) => [part, part.dataset['typed'] ?? saidOf(part)]));
}

export interface NewWords {
  readonly words: readonly Words[];
  /** They answer a key that was just pressed. */
  readonly isEcho: boolean;
}

export function newSince(before: Tellings, now: Tellings): NewWords {
  const changed = [...now].filter(([part, said]) => before.get(part) !== said);
  const isEcho = changed.some(([part]) => part.matches(FIELD));
  const words = changed.flatMap(([part, said]) => {
    if (part.matches(FIELD)) return [wordsOf(part, echoOf(before.get(part) ?? '', said))];
    return said === '' ? [] : [wordsOf(part, sentence(said))];
  });
  return { words, isEcho };
}
