/** What is on the glass, followed: a new screen says itself, also one in other words, and so does what changes on it. */
import { onScopeDispose, watch, type Ref } from 'vue';
import type { Seen } from './seen.ts';
import { settled } from './settle.ts';

export interface FollowingOptions {
  readonly on: Readonly<Ref<boolean>>;
  readonly glass: Readonly<Ref<HTMLElement | null>>;
  /** Of the page. */
  readonly language: Readonly<Ref<string>>;
  readonly seen: Seen;
  /** Turned on or off, or on another glass: nothing of before is said any more. */
  readonly reset: (isOn: boolean) => void;
  /** Whoever has just begun to listen hears how to go on, and the screen. */
  readonly begin: () => void;
  readonly sayScreen: () => void;
  readonly sayNews: () => void;
}

export interface Following {
  /** The screen that was said is seen still. */
  isAtScreen: () => boolean;
}

export function useFollowing(options: FollowingOptions): Following {
  const { on, glass, language, seen, reset, begin, sayScreen, sayNews } = options;
  /** By its title; none before the beginning, which comes in a moment. */
  let screen: Element | null = null;
  /** It stands in other words now, and has to be said anew. */
  let isReworded = false;

  function at(title: Element | null): void {
    screen = title;
    isReworded = false;
  }

  const looking = settled(() => {
    if (!on.value || screen === null) return;
    const title = seen.title();
    if (title === screen && !isReworded) return sayNews();
    at(title);
    sayScreen();
  });
  // A key that is quicker puts it off no more than the rest.
  const beginning = settled(() => {
    at(seen.title());
    begin();
  });
  const observer = new MutationObserver(looking.soon);

  function stop(): void {
    observer.disconnect();
    looking.cancel();
    beginning.cancel();
  }

  watch(
    [on, glass],
    ([isOn, element]) => {
      stop();
      at(null);
      reset(isOn && element !== null);
      if (!isOn || element === null) return;
      observer.observe(element, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['open'],
      });
      beginning.soon();
    },
    { flush: 'post' },
  );

  // Some screens are drawn anew in another language, some are not: each is said anew.
  watch(language, () => {
    if (!on.value) return;
    isReworded = true;
    looking.soon();
  });
  onScopeDispose(stop);

  return { isAtScreen: () => !isReworded && screen === seen.title() };
}
