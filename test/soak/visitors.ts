/**
 * Visitors who live in the kiosk's own page, so that one of them takes a fraction of a second: they touch what they see by its words,
 * with the DOM's own `click()`, or walk to it with the keys of the spoken mode, and wait until the next screen is there. That is no
 * touch: what the kiosk makes of fingers is not gone through here, and whoever touches would have to read each screen first (real
 * touches are those of `test/e2e/finger.ts`). Sent into the page as it is: it may use nothing from outside.
 */

export interface Visitors {
  /**
   * Comes, does what `way` says, and leaves; rejects in words when the glass does not do its part.
   * @param given the code of a booking, a telephone to book with, or the number of a ticket that was served; without one the visitor
   *   goes half the way
   */
  visit(way: Way, mode: Mode | null, given: string): Promise<void>;
  /** What the page's clock was moved on by, ms: who goes away is waited for without waiting. */
  skipped: number;
}

export const WAYS = ['ticket', 'out-of-turn', 'code', 'read', 'book', 'rate', 'help', 'wander-off'] as const;
export type Way = (typeof WAYS)[number];

/** The words of the lower bar. */
export const MODES = ['Крупнее', 'Контраст', 'Ниже', 'Вслух'] as const;
export type Mode = (typeof MODES)[number];

/** Runs in the page before its own scripts. */
export function bringVisitors(): void {
  /** An answer of the server takes a few milliseconds; a busy machine may make seconds of it. */
  const PATIENCE_MS = 15_000;
  /** As often the kiosk looks at its clock; whoever moves the clock on has it look at once. */
  const TICK_MS = 250;
  let look = () => {};
  const realInterval = window.setInterval.bind(window);
  window.setInterval = ((run: () => void, ms: number) => {
    if (ms === TICK_MS) look = run;
    return realInterval(run, ms);
  }) as typeof window.setInterval;
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

  async function until<T>(what: string, seen: () => T | undefined | false): Promise<T> {
    const begun = realNow();
    for (;;) {
      const found = seen();
      if (found !== undefined && found !== false) return found;
      if (realNow() - begun > PATIENCE_MS) throw new Error(`waited for ${what}; the glass says «${title()}»`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** A key by its sign, anything else by how it begins. */
  const fits = (button: HTMLButtonElement, words: string | RegExp): boolean => {
    const text = button.textContent.replaceAll('\u00ad', '').trim();
    if (typeof words !== 'string') return words.test(text);
    return words.length === 1 ? text === words : text.startsWith(words);
  };

  /** Walks by keys to what it is instead of touching it. */
  let hears = false;
  async function touch(words: string | RegExp): Promise<void> {
    const button = await until(`the button «${String(words)}»`, () =>
      buttons().find((one) => fits(one, words) && !one.disabled),
    );
    if (hears) walkTo(button);
    else button.click();
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** More things than any screen has. */
  const MOST_STEPS = 120;
  const key = (name: string, code = '') =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: name, code, cancelable: true }));
  function walkTo(button: HTMLButtonElement): void {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      key('ArrowDown');
      if (button.classList.contains('spoken-here')) return void key('Enter');
    }
    throw new Error(`the keys do not lead to «${button.textContent}» of «${title()}»`);
  }
  /** On the glass, or on a keyboard. */
  const type = async (signs: string): Promise<void> => {
    for (const sign of signs) {
      if (hears) key(sign, /\d/.test(sign) ? `Digit${sign}` : '');
      else await touch(sign);
    }
  };
  const see = (words: string) => until(`the screen «${words}»`, () => title().includes(words));

  /** @returns that nothing is known yet of what the kiosk makes of it */
  function pass(ms: number): false {
    visitors.skipped += ms;
    look();
    return false;
  }

  async function visit(way: Way, mode: Mode | null, given: string): Promise<void> {
    hears = false;
    await see('Чем помочь?');
    if (mode === 'Вслух') {
      key('ArrowDown');
      await until('the voice', () => document.querySelector('[data-spoken-own]') !== null);
      hears = true;
    } else if (mode !== null) await touch(mode);
    await does[way](given);
    await see('Чем помочь?');
  }

  async function order(turn: string): Promise<void> {
    for (const words of ['Взять талон', 'Оплата', 'Продолжить', turn]) await touch(words);
  }

  const does: Record<Way, (given: string) => Promise<void>> = {
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
      await type(code);
      await touch('Продолжить');
      await touch('Нет');
      await see('Талон');
      await touch('Готово');
    },
    read: async () => {
      for (const words of ['Информация', 'Тарифы', 'Назад', 'Часы работы', 'В начало']) await touch(words);
    },
    book: async (phone) => {
      for (const words of ['Записаться', 'Оплата', 'Продолжить']) await touch(words);
      await see('На какой день');
      await touch('Завтра');
      if (phone === '') return touch('В начало');
      await see('На какое время');
      await touch(/^\d\d:\d\d$/);
      await see('номер телефона');
      await type(phone);
      await touch('Продолжить');
      await see('Как к вам обращаться');
      await type('ЕВА');
      for (const words of ['Продолжить', 'Даю согласие', 'Записаться']) await touch(words);
      await see('Вы записаны');
      await touch('Готово');
    },
    rate: async (number) => {
      await touch('Оценить');
      await type(number || 'П999');
      await touch('Продолжить');
      if (number === '') {
        await until('the refusal', () => document.querySelector('[role=alert] p') !== null);
        return touch('В начало');
      }
      for (const words of ['Хорошо', 'Отправить без слов']) await touch(words);
      await see('Спасибо!');
      await touch('Готово');
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
      // Whoever is being spoken to is taken to be there: the time begins anew.
      await until('the question «Вы ещё здесь?»', () => title().includes('Вы ещё здесь?') || pass(61_000));
      pass(31_000);
    },
  };
}
