/** The saying of a screen, of a thing on it, and of its news; one cuts the other short, and no news are lost by that. */
import type { Words } from '../../ui/speech/reading.ts';
import type { Speaker } from '../../ui/speech/speaker.ts';
import { t } from '../../ui/words.ts';
import type { Cursor } from './cursor.ts';
import type { Greeting } from './greeting.ts';
import type { Item } from './items.ts';
import { newsLine, readingOfLines, type Line } from './lines.ts';
import { spokenNews, type Which } from './news.ts';
import { plain, sentence, wordsOf } from './parts.ts';
import type { Seen } from './seen.ts';

export interface SayingOptions {
  readonly seen: Seen;
  readonly cursor: Cursor;
  readonly speaker: Speaker;
  /** Whoever listens is still at the screen that was said last. */
  readonly goesOn: () => boolean;
}

export interface Saying {
  /** What is the same for everybody. */
  text: (text: string) => void;
  /** Words about a thing, or of it. */
  of: (element: Element, text: string) => void;
  /** What the cursor is at, and something about it behind it. */
  here: (then?: string) => void;
  /** From its title to its first control, and how many controls there are. The cursor is put at the title; news begin here. */
  screen: (greeting?: Greeting) => void;
  /** Something changed on the screen: said now, or when what is being said has come to its end. */
  news: () => void;
  /** Something was typed that is to be answered. */
  isTyped: () => boolean;
  /** Whoever listens from now on has missed nothing. */
  forget: () => void;
}

export function createSaying({ seen, cursor, speaker, goesOn }: SayingOptions): Saying {
  const news = spokenNews();

  function say(lines: readonly Line[]): void {
    const title = seen.title();
    const isOver = (): boolean => seen.title() !== title;
    const reading = readingOfLines(lines, { root: seen.root, news, isOver });
    let isRead = false;
    const next = (): Words | null => {
      isRead = true;
      return reading.next();
    };
    void speaker.say({ ...reading, next }).then(({ outcome }) => {
      // Another screen says itself in a moment; a speaker that reads nothing would be told the same news for ever.
      if (outcome !== 'interrupted' && isRead && goesOn()) sayNews('told');
    });
  }

  function sayNews(which: Which): void {
    const parts = news.of(seen.root(), which);
    if (parts.length > 0) say(parts.map((part) => newsLine(news, part)));
  }

  /** What stands on the screen as it is when it is said, if it does then. */
  const lineOf = (element: Item['element']): Line => ({
    element,
    words: () => {
      const item = seen.items().find((one) => one.element === element);
      return item === undefined ? null : wordsOf(element, sentence(item.words));
    },
  });

  function screen(greeting?: Greeting): void {
    const all = seen.items();
    const title = all.findIndex(({ element }) => element.matches('h1, h2'));
    const from = Math.max(title, 0);
    const answer = all.findIndex(({ element }, index) => index >= from && element.matches('button'));
    const texts = all.slice(from, answer === -1 ? undefined : answer).map(({ element }) => element);
    news.begin(seen.root(), texts);
    cursor.put(all[from]?.element ?? null);
    say([
      ...fixed(greeting?.first),
      ...texts.map(lineOf),
      { words: () => plain(sentence(t('kiosk.spoken-answers', { count: answersIn(seen.items()) }))) },
      ...fixed(greeting?.then),
    ]);
  }

  return {
    text: (text) => say(fixed(text)),
    of: (element, text) => say([{ words: () => wordsOf(element, text) }]),
    here: (then) => {
      const item = cursor.item();
      if (item === undefined) return;
      const words = then === undefined ? item.words : sentence(item.words);
      say([{ words: () => wordsOf(item.element, words) }, ...fixed(then)]);
    },
    screen,
    news: () => {
      // News do not cut the number of a ticket short; a key is answered at once.
      if (!speaker.speaking.value) sayNews('all');
      else if (news.isTyped(seen.root())) sayNews('typed');
      else news.notice(seen.root());
    },
    isTyped: () => news.isTyped(seen.root()),
    forget: news.forget,
  };
}

const fixed = (text: string | undefined): Line[] =>
  text === undefined ? [] : [{ words: () => plain(text) }];

/** Of the screen, not of the bar below it. That one can go back goes without saying, where there is anything else to choose. */
function answersIn(items: readonly Item[]): number {
  const all = items.filter(
    ({ element, presses, isPassed }) =>
      presses && isPassed !== true && element.closest('[data-modes]') === null,
  );
  const own = all.filter(({ element }) => element.closest('nav') === null);
  return own.length > 0 ? own.length : all.length;
}
