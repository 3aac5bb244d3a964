/** Where the voice is: it goes over everything on the glass and round, marked for whoever looks. */
import type { Item } from './items.ts';
import type { Seen } from './seen.ts';

export interface Cursor {
  /** What it is at, also when that is not seen any more; null before it has moved on this screen. */
  element: () => Item['element'] | null;
  /** The same as it is now; none where it is not seen. */
  item: () => Item | undefined;
  put: (element: Item['element'] | null) => void;
  /** One further or back. @returns what it comes to; none where nothing is to be said */
  step: (by: 1 | -1) => Item | undefined;
}

const HERE = 'spoken-here';

export function createCursor({ items }: Pick<Seen, 'items'>): Cursor {
  let at: Item['element'] | null = null;
  const indexIn = (all: readonly Item[]): number => all.findIndex(({ element }) => element === at);

  function put(element: Item['element'] | null): void {
    at?.classList.remove(HERE);
    at = element;
    element?.classList.add(HERE);
    element?.scrollIntoView({ block: 'nearest' });
  }

  function step(by: 1 | -1): Item | undefined {
    const all = items();
    const now = indexIn(all);
    // Whoever is quicker than the new screen begins at its title.
    const from = now === -1 ? all.findIndex(({ element }) => element.matches('h1, h2')) : now;
    const onwards = all.map((_, n) => all[(from + by * (n + 1) + 2 * all.length) % all.length]);
    const next = onwards.find((item) => item?.isPassed !== true);
    if (next !== undefined) put(next.element);
    return next;
  }

  return {
    element: () => at,
    item: () => {
      const all = items();
      return all[indexIn(all)];
    },
    put,
    step,
  };
}
