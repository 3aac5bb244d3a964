/**
 * What is said one after the other, read from the glass line by line, each when it is its turn: what has changed by then is said as it
 * is then, and what is gone is not said. Where something changes of which was read already, that follows at the next full stop.
 */
import type { Reading, Words } from '../../ui/speech/reading.ts';
import type { SpokenNews } from './news.ts';

export interface Line {
  /** Where it is read; what is the same wherever one is stands nowhere. */
  readonly element?: Element;
  /** As it is now; null when there is nothing to say any more. */
  readonly words: () => Words | null;
}

export interface LinesOptions {
  readonly root: () => HTMLElement | null;
  readonly news: SpokenNews;
  /** Another screen is there: what is left of this one is not said. */
  readonly isOver: () => boolean;
}

export function readingOfLines(lines: readonly Line[], { root, news, isOver }: LinesOptions): Reading {
  const left = [...lines];
  const done: Element[] = [];

  /** What of it was read here has changed since. */
  const isContradicted = (part: Element): boolean =>
    done.some((element) => part.contains(element) || element.contains(part));

  function read({ element, words }: Line): Words | null {
    const said = words();
    if (said === null || element === undefined) return said;
    const isChanged = news.hear(root(), element);
    done.push(element);
    return { ...said, holds: () => !isOver() && !isChanged() };
  }

  /** All of it anew: what of it was still to come is said with it. */
  function readAgain(part: HTMLElement): Words | null {
    for (const [n, { element }] of [...left.entries()].reverse())
      if (element !== undefined && part.contains(element)) left.splice(n, 1);
    return read(newsLine(news, part));
  }

  function next(): Words | null {
    if (isOver()) return null;
    const contradicted = news.of(root(), 'told').find(isContradicted);
    if (contradicted !== undefined) return readAgain(contradicted);
    for (let line = left.shift(); line !== undefined; line = left.shift()) {
      const words = read(line);
      if (words !== null) return words;
    }
    return null;
  }

  return { next, ahead: () => left[0]?.words() ?? null };
}

/** What a part of the glass tells, as it is when it is said. */
export const newsLine = (news: SpokenNews, part: HTMLElement): Line => ({
  element: part,
  words: () => news.words(part),
});
