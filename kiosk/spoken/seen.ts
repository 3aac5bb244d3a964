/** What is seen now, as the voice goes over it. */
import type { Ref } from 'vue';
import { itemsOf, rootOf, type Item } from './items.ts';

export interface Seen {
  /** The question above the screen alone, or the whole glass; null while there is none. */
  root: () => HTMLElement | null;
  /** Another title is another screen. */
  title: () => Element | null;
  /** Everything that can be said, in its order. */
  items: () => Item[];
}

/** The corners of the spoken mode are no part of the screen. */
export const OWN = '[data-spoken-own]';

export function seenOn(glass: Readonly<Ref<HTMLElement | null>>): Seen {
  const root = (): HTMLElement | null => (glass.value === null ? null : rootOf(glass.value));
  return {
    root,
    title: () => root()?.querySelector('h1, h2') ?? null,
    items: () => {
      const seen = root();
      return seen === null ? [] : itemsOf(seen).filter(({ element }) => element.closest(OWN) === null);
    },
  };
}
