/**
 * The spoken mode: the kiosk without seeing it. A cursor walks over what is on the glass and each thing is said; a new screen says
 * itself, and so does what changes on it. A touch tells what is there, a second touch of the same presses it.
 */
import { onScopeDispose, watch, type Ref } from 'vue';
import type { Speaker, Words } from '../../ui/speech/speaker.ts';
import { louder, quieter, USUAL_VOLUME } from '../../ui/speech/volume.ts';
import { t } from '../../ui/words.ts';
import { itemAt, itemsOf, rootOf, type Item } from './items.ts';
import type { SpokenKey } from './keys.ts';
import { spokenNews } from './news.ts';
import { plain, saidTogether, sentence, wordsOf } from './parts.ts';
import { useSpokenKeys } from './useSpokenKeys.ts';

export interface SpokenOptions {
  readonly on: Readonly<Ref<boolean>>;
  readonly turnOn: () => void;
  /** Nobody has done anything since the last visitor. */
  readonly fresh: () => boolean;
  readonly speaker: Speaker;
  readonly glass: Readonly<Ref<HTMLElement | null>>;
  /** Somebody is here. */
  readonly touched: () => void;
  /** The four areas are at the bottom, in two rows. */
  readonly low: Readonly<Ref<boolean>>;
  /** Of the page. */
  readonly language: Readonly<Ref<string>>;
}

export interface Spoken {
  press: (key: SpokenKey) => void;
}

/** A screen is drawn in several steps; it is said when it stands. */
const SETTLE_MS = 120;

/** Where the answers of the screen are: the corners of the spoken mode are no part of it. */
const OWN = '[data-spoken-own]';

export function useSpoken(options: SpokenOptions): Spoken {
  const { on, turnOn, fresh, speaker, glass, touched, low, language } = options;
  /** What the cursor is at; null before it has moved on this screen. */
  let current: Item['element'] | null = null;
  let screen: Element | null = null;
  /** It stands in other words now, and has to be said anew. */
  let isReworded = false;
  const news = spokenNews();
  /** To look at what changed, and at what was pressed: the one must not put off the other. */
  let looking: ReturnType<typeof setTimeout> | undefined;
  let pressing: ReturnType<typeof setTimeout> | undefined;
  /** To say how to go on. A key that is quicker than that puts it off no more than the rest. */
  let beginning: ReturnType<typeof setTimeout> | undefined;

  const root = (): HTMLElement | null => (glass.value === null ? null : rootOf(glass.value));
  const items = (): Item[] => {
    const seen = root();
    return seen === null ? [] : itemsOf(seen).filter(({ element }) => element.closest(OWN) === null);
  };

  function sayAll(words: readonly Words[]): void {
    void speaker.say(saidTogether(words)).then(({ outcome }) => {
      // Another screen says itself in a moment.
      if (outcome === 'interrupted' || !on.value || isReworded || screen !== titleNow()) return;
      sayNews('told');
    });
  }

  function sayNews(which: 'all' | 'typed' | 'told'): void {
    const words = news.take(root(), which);
    if (words.length > 0) sayAll(words);
  }
  /** What is the same for everybody. */
  const say = (text: string): void => sayAll([plain(text)]);
  const sayOf = (element: Element, text: string): void => sayAll([wordsOf(element, text)]);

  function mark(element: Item['element'] | null): void {
    current?.classList.remove('spoken-here');
    current = element;
    element?.classList.add('spoken-here');
    element?.scrollIntoView({ block: 'nearest' });
  }

  function sayItem(item: Item | undefined): void {
    if (item === undefined) return;
    mark(item.element);
    sayOf(item.element, item.words);
  }

  const at = (all: readonly Item[]): number => all.findIndex(({ element }) => element === current);

  /**
   * Puts the cursor at the title; news begin here.
   * @returns the texts from there to the first control, and how many controls there are
   */
  function screenWords(): Words[] {
    const all = items();
    const title = all.findIndex(({ element }) => element.matches('h1, h2'));
    const from = Math.max(title, 0);
    const answer = all.findIndex(({ element }, index) => index >= from && element.matches('button'));
    const texts = all.slice(from, answer === -1 ? undefined : answer);
    news.begin(
      root(),
      texts.map(({ element }) => element),
    );
    const count = all.filter(
      ({ element, presses }) => presses && element.closest('[data-modes]') === null,
    ).length;
    mark(all[from]?.element ?? null);
    const words = texts.map((item) => wordsOf(item.element, sentence(item.words)));
    return [...words, plain(sentence(t('kiosk.spoken-answers', { count })))];
  }

  const sayScreen = (): void => sayAll(screenWords());

  function walk(step: 1 | -1): void {
    const all = items();
    if (all.length === 0) return;
    const now = at(all);
    // Whoever is quicker than the new screen begins at its title.
    const from = now === -1 ? all.findIndex(({ element }) => element.matches('h1, h2')) : now;
    sayItem(all[(from + step + all.length) % all.length]);
  }

  function choose(): void {
    const item = items()[at(items())];
    if (item === undefined) return walk(1);
    if (!item.presses) return sayOf(item.element, t('kiosk.spoken-no-button', { name: item.words }));
    if (item.element instanceof HTMLElement) item.element.click();
    // A switch stays where it is and says its new state; a way on says the new screen.
    clearTimeout(pressing);
    pressing = setTimeout(() => {
      // A key to type on is answered by what it has typed.
      if (news.isTyped(root())) return;
      if (current?.isConnected === true && root()?.contains(current) === true && screen === titleNow())
        sayItem(items()[at(items())]);
    }, SETTLE_MS);
  }

  function press(key: SpokenKey): void {
    if (!on.value) return;
    touched();
    switch (key) {
      case 'next':
        return walk(1);
      case 'previous':
        return walk(-1);
      case 'choose':
        return choose();
      case 'repeat':
        return current === null || current === titleNow() ? sayScreen() : sayItem(items()[at(items())]);
      case 'louder':
      case 'quieter':
        speaker.setVolume(key === 'louder' ? louder(speaker.volume.value) : quieter(speaker.volume.value));
        return say(key === 'louder' ? t('kiosk.spoken-louder') : t('kiosk.spoken-quieter'));
      case 'hush':
        return speaker.stop();
    }
  }

  const titleNow = (): Element | null => root()?.querySelector('h1, dialog h2, h2') ?? null;

  /** Something changed on the glass: another screen, or news on this one. */
  function look(): void {
    if (!on.value) return;
    const title = titleNow();
    // Said by the beginning, which comes in a moment.
    if (screen === null) return;
    if (title !== screen || isReworded) {
      screen = title;
      isReworded = false;
      return sayScreen();
    }
    // News do not cut the number of a ticket short; a key is answered at once.
    if (!speaker.speaking.value) sayNews('all');
    else if (news.isTyped(root())) sayNews('typed');
    else news.notice(root());
  }

  function lookSoon(): void {
    clearTimeout(looking);
    looking = setTimeout(look, SETTLE_MS);
  }
  const observer = new MutationObserver(lookSoon);

  watch(
    [on, glass],
    ([isOn, element]) => {
      observer.disconnect();
      mark(null);
      screen = null;
      isReworded = false;
      news.forget();
      speaker.stop();
      // Turned off again at once, it has nothing more to say: the next visitor would hear it.
      clearTimeout(pressing);
      clearTimeout(looking);
      clearTimeout(beginning);
      if (!isOn || element === null) return speaker.setVolume(USUAL_VOLUME);
      observer.observe(element, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['open'],
      });
      beginning = setTimeout(() => {
        screen = titleNow();
        isReworded = false;
        sayBeginning();
      }, SETTLE_MS);
    },
    { flush: 'post' },
  );

  /** How to go on is said once: the keys before the first screen, the rest after it, for whoever listens on. */
  function sayBeginning(): void {
    sayAll([plain(t('kiosk.spoken-begins')), ...screenWords(), plain(areaWords())]);
  }

  const areaWords = () => (low.value ? t('kiosk.spoken-areas-low') : t('kiosk.spoken-areas'));
  // Whoever has just found them is told where they went.
  watch(low, () => {
    if (on.value) say(areaWords());
  });

  // Some screens are drawn anew in another language, some are not: each is said anew.
  watch(language, () => {
    if (!on.value) return;
    isReworded = true;
    lookSoon();
  });

  useSpokenKeys({ on, root, turnOn, fresh, press });

  /** A touch says what is there; the second touch of the same is meant. */
  function onClick(event: MouseEvent): void {
    if (!on.value || !event.isTrusted) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || target.closest(OWN) !== null) return;
    const item = itemAt(items(), target);
    if (item === undefined || (item.element === current && item.presses)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    touched();
    sayItem(item);
  }

  window.addEventListener('click', onClick, { capture: true });
  onScopeDispose(() => {
    window.removeEventListener('click', onClick, { capture: true });
    observer.disconnect();
    clearTimeout(looking);
    clearTimeout(pressing);
    clearTimeout(beginning);
    speaker.close();
  });

  return { press };
}
