/** The parts of the glass that speak by themselves, and what they say. */
import { saidOf } from './items.ts';

/** By the part; of a field for words all that is typed, as it was typed. */
type Tellings = ReadonlyMap<HTMLElement, string>;

/** A field for words. */
const FIELD = '[data-typed]';

/** Of it the last sign is said, not all each time. */
export const isField = (part: HTMLElement): boolean => part.matches(FIELD);

/** Words are typed on what is seen now: signs of a keyboard are theirs. */
export const takesWords = (root: HTMLElement | null): boolean =>
  (root?.querySelector(FIELD) ?? null) !== null;

export function tellingsOf(root: HTMLElement | null): Tellings {
  const parts = root?.querySelectorAll<HTMLElement>('[role="status"], [role="alert"]') ?? [];
  return new Map([...parts].map((part) => [part, tellingOf(part)]));
}

/** What a part tells now. */
export const tellingOf = (part: HTMLElement): string => part.dataset['typed'] ?? saidOf(part);
