/**
 * The news of a screen: what the parts that speak by themselves have told and nobody has heard yet. It is kept by the part and read
 * when it is said: what is gone by then is not said, what has changed again is said as it is now, and no part cuts out another.
 */
import type { Words } from '../../ui/speech/speaker.ts';
import { echoOf } from './echo.ts';
import { sentence, wordsOf } from './parts.ts';
import { isField, tellingsOf } from './tellings.ts';

/** All of it; what answers a key; what can wait for the end of a text. */
type Which = 'all' | 'typed' | 'told';

export interface SpokenNews {
  /** Whoever listens from now on has missed nothing. */
  forget: () => void;
  /** A screen is said, and these things of it: the rest of what stands there is no news, unless it was before. */
  begin: (root: HTMLElement | null, said: readonly Element[]) => void;
  /** Something was typed, and is to be answered at once. */
  isTyped: (root: HTMLElement | null) => boolean;
  /** Whatever tells something is known from now on, and its news outlast the screen. */
  notice: (root: HTMLElement | null) => void;
  /** @returns what is said now, and is no news any more */
  take: (root: HTMLElement | null, which: Which) => Words[];
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
      const isSaid = (part: Element) => said.some((one) => one.contains(part) || part.contains(one));
      for (const [part, told] of tellingsOf(root)) {
        if (!heard.has(part) || isField(part) || isSaid(part)) heard.set(part, told);
      }
      notice(root);
    },
    isTyped: (root) =>
      [...tellingsOf(root)].some(([part, told]) => isField(part) && told !== (heard.get(part) ?? '')),
    notice,
    take: (root, which) => {
      notice(root);
      const words: Words[] = [];
      for (const [part, told] of tellingsOf(root)) {
        const before = heard.get(part) ?? '';
        if (told === before || (which !== 'all' && isField(part) !== (which === 'typed'))) continue;
        heard.set(part, told);
        words.push(wordsOf(part, isField(part) ? echoOf(before, told) : sentence(told)));
      }
      return words;
    },
  };
}
