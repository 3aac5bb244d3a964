/**
 * The news of a screen: what the parts that speak by themselves have told and nobody has heard yet. It is kept by the part and read
 * when it is said: what is gone by then is not said, what has changed again is said as it is now, and no part cuts out another.
 */
import type { Words } from '../../ui/speech/reading.ts';
import { echoOf } from './echo.ts';
import { sentence, wordsOf } from './parts.ts';
import { isField, tellingOf, tellingsOf } from './tellings.ts';

/** All of it; what answers a key; what can wait for the end of a text. */
export type Which = 'all' | 'typed' | 'told';

export interface SpokenNews {
  /** Whoever listens from now on has missed nothing. */
  forget: () => void;
  /** A screen is said, and these things of it: the rest of what stands there is no news, unless it was before. */
  begin: (root: HTMLElement | null, said: readonly Element[]) => void;
  /** Something was typed, and is to be answered at once. */
  isTyped: (root: HTMLElement | null) => boolean;
  /** Whatever tells something is known from now on, and its news outlast the screen. */
  notice: (root: HTMLElement | null) => void;
  /** @returns the parts that have news */
  of: (root: HTMLElement | null, which: Which) => HTMLElement[];
  /** What the news of a part are now; null when there are none, or none any more. */
  words: (part: HTMLElement) => Words | null;
  /** A thing on the glass is said as it is now: what it tells is heard. @returns whether that has changed since */
  hear: (root: HTMLElement | null, said: Element) => () => boolean;
}

export function spokenNews(): SpokenNews {
  /** What was heard last, by the part that told it. */
  const heard = new Map<HTMLElement, string>();

  function notice(root: HTMLElement | null): void {
    for (const part of heard.keys()) if (!part.isConnected) heard.delete(part);
    for (const [part, told] of tellingsOf(root)) {
      // What was cleared is news when it comes again.
      if (!heard.has(part) || (told === '' && !isField(part))) heard.set(part, '');
    }
  }

  return {
    forget: () => heard.clear(),
    begin: (root, said) => {
      for (const [part, told] of tellingsOf(root)) {
        const isSaid = said.some((one) => isPartOf(one, part));
        if (!heard.has(part) || isField(part) || isSaid) heard.set(part, told);
      }
      notice(root);
    },
    isTyped: (root) =>
      [...tellingsOf(root)].some(([part, told]) => isField(part) && told !== (heard.get(part) ?? '')),
    notice,
    of: (root, which) => {
      notice(root);
      return [...tellingsOf(root)]
        .filter(([part, told]) => told !== heard.get(part))
        .map(([part]) => part)
        .filter((part) => which === 'all' || isField(part) === (which === 'typed'));
    },
    words: (part) => {
      const before = heard.get(part) ?? '';
      const told = part.isConnected ? tellingOf(part) : before;
      if (told === before || (told === '' && !isField(part))) return null;
      return wordsOf(part, isField(part) ? echoOf(before, told) : sentence(told));
    },
    hear: (root, said) => {
      const parts = [...tellingsOf(root)].filter(([part]) => isPartOf(said, part));
      for (const [part, told] of parts) heard.set(part, told);
      return () => parts.some(([part, told]) => !isField(part) && tellingOf(part) !== told);
    },
  };
}

const isPartOf = (one: Element, part: Element): boolean => one.contains(part) || part.contains(one);
