/**
 * Visitors who live in the kiosk's own page, so that one of them takes a tenth of a second: they touch what they see by its words,
 * with events of the DOM, and wait until the next screen is there. Sent into the page as it is: it may use nothing from outside.
 */

export interface Visitors {
  /** Comes, does what `way` says, and leaves; rejects in words when the glass does not do its part. */
  visit(way: Way, mode: Mode | null, code: string): Promise<void>;
  /** What the page's clock was moved on by, ms: who goes away is waited for without waiting. */
  skipped: number;
}

export const WAYS = ['ticket', 'out-of-turn', 'code', 'read', 'book', 'rate', 'help', 'wander-off'] as const;
type Way = (typeof WAYS)[number];

/** The words of the lower bar. */
export const MODES = ['Крупнее', 'Контраст', 'Ниже', 'Вслух'] as const;
type Mode = (typeof MODES)[number];

/** Runs in the page before its own scripts. */
export function bringVisitors(): void {
  /** An answer of the server takes a few milliseconds; a busy machine may make seconds of it. */
  const PATIENCE_MS = 15_000;
  const realNow = performance.now.bind(performance);
  const visitors: Visitors = { visit, skipped: 0 };
  performance.now = () => realNow() + visitors.skipped;
  (window as unknown as { visitors: Visitors }).visitors = visitors;

  const buttons = (): HTMLButtonElement[] => {
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    return [...(dialog ?? document).querySelectorAll('button')];
  };
  const title = (): string =>
    (document.querySelector('dialog[open] h2') ?? document.querySelector('h1'))?.textContent ?? '';

  async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
    const begun = realNow();
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (realNow() - begun > PATIENCE_MS) throw new Error(`waited for ${what}; the glass says «${title()}»`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async function touch(words: string): Promise<void> {
    const button = await until(`the button «${words}»`, () =>
      buttons().find((one) => one.textContent.trim().startsWith(words) && !one.disabled),
    );
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
  const see = (words: string) => until(`the screen «${words}»`, () => title().includes(words));

  async function visit(way: Way, mode: Mode | null, code: string): Promise<void> {
    await see('Чем помочь?');
    if (mode !== null) await touch(mode);
    // Spoken, a touch only tells what is there: this one is glad to have heard it, and turns it off.
    if (mode === 'Вслух') await touch(mode);
    await does[way](code);
    await see('Чем помочь?');
  }

  async function order(turn: string): Promise<void> {
    for (const words of ['Взять талон', 'Оплата', 'Продолжить', turn]) await touch(words);
  }

  const does: Record<Way, (code: string) => Promise<void>> = {
    ticket: async () => {
      await order('Нет');
      await see('Талон');
      await touch('Готово');
    },
    'out-of-turn': async () => {
      await order('Да');
      await touch('Трудно ходить или стоять');
      await touch('Продолжить');
      await see('Талон');
      await touch('Готово');
    },
    code: async (code) => {
      await touch('Я по записи');
      for (const digit of code) await touch(digit);
      await touch('Продолжить');
      await touch('Нет');
      await see('Талон');
      await touch('Готово');
    },
    read: async () => {
      for (const words of ['Информация', 'Тарифы', 'Назад', 'Часы работы', 'В начало']) await touch(words);
    },
    book: async () => {
      for (const words of ['Записаться', 'Оплата', 'Продолжить']) await touch(words);
      await see('На какой день');
      for (const words of ['Завтра', '1', '9', '9', '9', 'В начало']) await touch(words);
    },
    rate: async () => {
      for (const sign of ['Оценить', 'П', '9', '9', '9']) await touch(sign);
      await touch('Продолжить');
      await until('the refusal', () => document.querySelector('[role=alert]') !== null);
      await touch('В начало');
    },
    help: async () => {
      await touch('Взять талон');
      await touch('Помощь');
      await see('Позвать сотрудника?');
      await touch('Не нужно');
      await touch('В начало');
    },
    'wander-off': async () => {
      await touch('Взять талон');
      visitors.skipped += 61_000;
      await see('Вы ещё здесь?');
      visitors.skipped += 31_000;
    },
  };
}
