import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref, shallowRef, type EffectScope } from 'vue';
import { wordsOf } from '../../test/support/words.ts';
import type { Text } from '../../ui/speech/reading.ts';
import type { Speaker } from '../../ui/speech/speaker.ts';
import { BURST_GAP_MS } from '../use/useKeys.ts';
import { useSpoken } from './useSpoken.ts';

const said: string[] = [];
/** What of it was said to be personal. */
const personal: string[] = [];
let scope: EffectScope;
let stopped: number;
let touched: number;
/** Nobody has done anything yet. */
let fresh: boolean;
const volume = shallowRef(0.75);
const speaking = shallowRef(false);
/** What is being said comes to its end. */
let end: (() => void) | null = null;
const speaker = {
  say: (text: Text) => {
    const parts = wordsOf(text);
    said.push(parts.map((part) => part.text).join(' '));
    personal.push(...parts.filter((part) => part.personal).map((part) => part.text));
    if (!speaking.value) return Promise.resolve({ outcome: 'said', by: 'server' });
    return new Promise((resolve) => (end = () => resolve({ outcome: 'said', by: 'server' })));
  },
  stop: () => (stopped += 1),
  setVolume: (next: number) => (volume.value = next),
  volume,
  speaking,
  close: () => undefined,
} as unknown as Speaker;

const START = `
  <header><p>Центр обслуживания</p></header>
  <main><h1>Чем помочь?</h1><p>Работают 6 окон</p><button id="take">Взять талон</button><button>Я по записи</button></main>
  <section data-modes><button>Крупнее</button></section>`;

async function begin(html = START) {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  const on = ref(false);
  const low = ref(false);
  const language = ref('ru');
  fresh = false;
  scope = effectScope();
  const spoken = scope.run(() =>
    useSpoken({
      on,
      turnOn: () => (on.value = true),
      fresh: () => fresh,
      speaker,
      glass: shallowRef(element),
      touched: () => (touched += 1),
      low,
      language,
    }),
  )!;
  await nextTick();
  return { element, on, low, language, spoken };
}

/** Until what was drawn has been looked at. */
const settle = async () => {
  await nextTick();
  await vi.advanceTimersByTimeAsync(200);
};
async function on(html?: string) {
  const shown = await begin(html);
  shown.on.value = true;
  await settle();
  said.length = 0;
  return shown;
}
const key = (name: string, over: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...over });
  window.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  personal.length = 0;
  stopped = 0;
  touched = 0;
  volume.value = 0.75;
  speaking.value = false;
});
afterEach(() => {
  scope.stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the spoken mode', () => {
  it('is begun by a key, and says how to go on and what is on the glass', async () => {
    const { on: isOn } = await begin();
    expect(key('Enter').defaultPrevented).toBe(false);
    key('ArrowDown');
    await settle();
    expect(isOn.value).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Говорю вслух\..*Чем помочь\? Работают 6 окон\. Вариантов: 2\. Чтобы услышать ещё раз/,
    );
  });

  it('begins for whoever is quicker than that, too, and says what comes after', async () => {
    const { element } = await begin();
    key('ArrowDown');
    await nextTick();
    key('ArrowDown');
    key('Enter');
    await settle();
    expect(said.filter((words) => words.startsWith('Говорю вслух'))).toHaveLength(1);
    element.querySelector('main')!.innerHTML = '<h1>С каким вопросом?</h1><button>Оплата</button>';
    await settle();
    expect(said.at(-1)).toBe('С каким вопросом? Вариантов: один.');
  });

  it('counts what there is to choose, and the ways back only where there is nothing else', async () => {
    const { element } = await on();
    const back = '<nav><button>Назад</button><button>В начало</button></nav>';
    element.querySelector('main')!.innerHTML = `<h1>С каким вопросом?</h1><button>Оплата</button>${back}`;
    await settle();
    expect(said.at(-1)).toBe('С каким вопросом? Вариантов: один.');
    element.querySelector('main')!.innerHTML = `<h1>Часы работы</h1>${back}`;
    await settle();
    expect(said.at(-1)).toBe('Часы работы. Вариантов: 2.');
  });

  it('walks over everything and round, and says each', async () => {
    await on();
    for (const name of ['ArrowDown', ' ', 'Tab']) expect(key(name).defaultPrevented).toBe(true);
    expect(said).toEqual(['Работают 6 окон', 'Взять талон, кнопка', 'Я по записи, кнопка']);
    key('ArrowUp');
    expect(said.at(-1)).toBe('Взять талон, кнопка');
    for (let n = 0; n < 4; n += 1) key('ArrowDown');
    expect(said.at(-1)).toBe('Чем помочь?');
    expect(touched).toBe(8);
  });

  it('presses what the cursor is at, and says the screen that comes', async () => {
    const { element } = await on();
    element.querySelector('#take')!.addEventListener('click', () => {
      element.querySelector('main')!.innerHTML = '<h1>С каким вопросом?</h1><button>Оплата</button>';
    });
    key('ArrowDown');
    key('ArrowDown');
    key('Enter');
    await settle();
    expect(said.at(-1)).toBe('С каким вопросом? Вариантов: один.');
  });

  it('says that a text is no button', async () => {
    await on();
    key('ArrowDown');
    key('Enter');
    expect(said.at(-1)).toContain('Это текст');
  });

  it('says the new state of what was pressed and stays there', async () => {
    const { element } = await on(
      '<main><h1>Помощь?</h1><button role="checkbox" aria-checked="false">Говорить</button></main>',
    );
    const box = element.querySelector('button')!;
    box.addEventListener('click', () => box.setAttribute('aria-checked', 'true'));
    key('ArrowDown');
    key('Enter');
    await settle();
    expect(said).toEqual(['Говорить, не отмечено', 'Говорить, отмечено']);
  });

  it('repeats what it said, the whole screen at the beginning', async () => {
    await on();
    key('ArrowRight');
    expect(said.at(-1)).toContain('Вариантов: 2.');
    key('ArrowDown');
    key('ArrowRight');
    expect(said.slice(-2)).toEqual(['Работают 6 окон', 'Работают 6 окон']);
  });

  it('is louder and quieter by steps, and as before for the next visitor', async () => {
    const { on: isOn } = await on();
    key('+');
    expect([said.at(-1), volume.value]).toEqual(['Громче', 1]);
    key('-');
    key('-');
    expect([said.at(-1), volume.value]).toEqual(['Тише', 0.5]);
    isOn.value = false;
    await settle();
    expect(volume.value).toBe(0.75);
  });

  it('chooses once, however long the key is held', async () => {
    const { element } = await on('<main><h1>Помощь?</h1><button>Да</button></main>');
    const pressed = vi.fn();
    element.querySelector('button')!.addEventListener('click', pressed);
    key('ArrowDown');
    key('Enter');
    for (let n = 0; n < 5; n += 1) key('Enter', { repeat: true });
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('says the new state although its picture changed as well', async () => {
    const { element } = await on(
      '<main><h1>Помощь?</h1><button role="checkbox" aria-checked="false"><i aria-hidden="true"></i>Говорить</button></main>',
    );
    const box = element.querySelector('button')!;
    box.addEventListener('click', () => {
      box.setAttribute('aria-checked', 'true');
      box.querySelector('i')!.append(document.createElement('b'));
    });
    key('ArrowDown');
    key('Enter');
    await settle();
    expect(said.at(-1)).toBe('Говорить, отмечено');
  });

  it('is hushed by Escape', async () => {
    await on();
    const before = stopped;
    key('Escape');
    expect(stopped).toBe(before + 1);
  });

  it('says news that the screen tells, and no countdown', async () => {
    const { element } = await on(
      '<main><h1>Талон</h1><p role="status">печатается</p><p role="timer">20</p></main>',
    );
    element.querySelector('[role=timer]')!.textContent = '19';
    await settle();
    expect(said).toEqual([]);
    element.querySelector('[role=status]')!.textContent = 'Заберите талон';
    await settle();
    expect(said).toEqual(['Заберите талон.']);
  });

  it('lets the number of a ticket be heard before the news of its paper', async () => {
    const { element } = await on('<main><h1>Талон</h1><p role="status">печатается</p></main>');
    speaking.value = true;
    key('ArrowRight');
    element.querySelector('[role=status]')!.textContent = 'Заберите талон';
    await settle();
    expect(said).toHaveLength(1);
    speaking.value = false;
    end?.();
    await settle();
    expect(said.at(-1)).toBe('Заберите талон.');
  });

  describe('news that come while something is being said', () => {
    const TWO = `<p id="line" role="status"></p>
      <main><h1>Талон</h1><p id="paper" role="status">печатается</p><button>Готово</button></main>`;
    async function listening() {
      const shown = await on(TWO);
      const tell = async (id: string, text: string) => {
        shown.element.querySelector(`#${id}`)!.textContent = text;
        await settle();
      };
      speaking.value = true;
      key('ArrowRight');
      said.length = 0;
      return { ...shown, tell };
    }
    async function ends() {
      speaking.value = false;
      end?.();
      await settle();
    }

    it('are all heard, each part of the screen for itself', async () => {
      const { tell } = await listening();
      await tell('paper', 'Заберите талон');
      await tell('line', 'Нет связи');
      expect(said).toEqual([]);
      await ends();
      expect(said).toEqual(['Нет связи. Заберите талон.']);
    });

    it('are said as they are then, and not when they are gone', async () => {
      const { tell } = await listening();
      await tell('line', 'Нет связи');
      await tell('paper', 'Заберите талон');
      await tell('line', '');
      await tell('paper', 'Бумага кончилась');
      await ends();
      expect(said).toEqual(['Бумага кончилась.']);
    });

    it('are none when all is as it was heard, and are news when they come again', async () => {
      const { tell } = await listening();
      await tell('paper', 'Заберите талон');
      await tell('paper', 'печатается');
      await ends();
      expect(said).toEqual([]);
      for (const text of ['Нет связи', '', 'Нет связи']) await tell('line', text);
      expect(said).toEqual(['Нет связи.', 'Нет связи.']);
    });

    it('outlast a key that cuts the text short, an echo and the screen', async () => {
      const { element, tell } = await listening();
      await tell('line', 'Нет связи');
      key('ArrowDown');
      element.querySelector('main')!.innerHTML = '<h1>Имя</h1><p role="status" data-typed=""></p>';
      await settle();
      const field = element.querySelector<HTMLElement>('[data-typed]')!;
      field.dataset['typed'] = 'А';
      field.textContent = 'А';
      await settle();
      expect(said.at(-1)).toBe('А');
      await ends();
      expect(said.at(-1)).toBe('Нет связи.');
      expect(said.filter((text) => text.includes('Нет связи'))).toHaveLength(1);
    });

    it('are not said over another screen, nor twice when it says them itself', async () => {
      const { element, tell } = await listening();
      await tell('paper', 'Заберите талон');
      element.querySelector('main')!.innerHTML =
        '<h1>Чем помочь?</h1><p role="status">Очереди нет</p><button>Взять талон</button>';
      await ends();
      await settle();
      expect(said).toEqual(['Чем помочь? Очереди нет. Вариантов: один.']);
    });
  });

  it('tells the voice what is personal, and only that', async () => {
    const { element } = await on(
      `<main><h1>Проверьте</h1><dl><div><dt>Окно</dt><dd>4</dd></div><div data-personal><dt>Имя</dt><dd>Анна</dd></div></dl>
        <p role="status" data-personal>Ан</p><button>Да</button></main>`,
    );
    personal.length = 0;
    key('ArrowRight');
    expect(said.at(-1)).toBe('Проверьте. Окно, 4. Имя, Анна. Ан. Вариантов: один.');
    expect(personal).toEqual(['Имя, Анна.', 'Ан.']);
    personal.length = 0;
    for (let n = 0; n < 4; n += 1) key('ArrowDown');
    expect(personal).toEqual(['Имя, Анна', 'Ан']);
    key('ArrowUp');
    key('Enter');
    expect(personal.at(-1)).toContain('Ан. Это текст');
    element.querySelector('[role=status]')!.textContent = 'Анна';
    await settle();
    expect(personal.at(-1)).toBe('Анна.');
  });

  it('begins at the title for whoever is quicker than the new screen', async () => {
    const { element } = await on();
    element.querySelector('main')!.innerHTML = '<h1>С каким вопросом?</h1><button>Оплата</button>';
    key('ArrowDown');
    expect(said).toEqual(['Оплата, кнопка']);
  });

  it('says a question that opens above the screen, and walks in it alone', async () => {
    const { element } = await on();
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<h2>Вы ещё здесь?</h2><p>Через 30 с</p><button>Да</button>';
    dialog.setAttribute('open', '');
    element.append(dialog);
    await settle();
    expect(said).toEqual(['Вы ещё здесь? Через 30 с. Вариантов: один.']);
    for (let n = 0; n < 3; n += 1) key('ArrowDown');
    expect(said.at(-1)).toBe('Вы ещё здесь?');
  });

  it('takes the Enter of a scanner for what it is', async () => {
    await on();
    key('7');
    const enter = key('Enter');
    expect(enter.defaultPrevented).toBe(false);
    expect(said).toEqual([]);
  });

  it('takes no sign of a scanner for a key, and the same sign of a hand for one', async () => {
    await on();
    for (const sign of 'https://centre-1/?a=b+c d') expect(key(sign).defaultPrevented).toBe(sign === ' ');
    expect([said, volume.value]).toEqual([[], 0.75]);
    key('ArrowDown');
    expect(said).toEqual(['Работают 6 окон']);
    key('7');
    vi.advanceTimersByTime(BURST_GAP_MS);
    expect(key('-').defaultPrevented).toBe(true);
    expect(said.at(-1)).toBe('Тише');
  });

  it('leaves digits and letters to what is typed', async () => {
    await on();
    expect(key('7').defaultPrevented).toBe(false);
    expect(key('ф').defaultPrevented).toBe(false);
  });

  it('says nothing when it is off', async () => {
    const { element } = await begin();
    element.querySelector('p')!.textContent = 'Другое';
    await settle();
    key('ArrowRight');
    expect(said).toEqual([]);
  });
});

describe('a switch with two buttons', () => {
  /** What is begun by a key that is the first of a visit, or not. */
  async function beginsBy(
    name: string,
    isFirst: boolean,
    prepare: (glass: HTMLElement) => void = () => undefined,
  ) {
    const { element, on: isOn } = await begin();
    fresh = isFirst;
    prepare(element);
    const event = key(name);
    expect(event.defaultPrevented).toBe(isOn.value);
    return isOn.value;
  }

  it.each([' ', 'Enter'])('begins with %j as the first thing that anybody does', async (name) => {
    expect(await beginsBy(name, true)).toBe(true);
    await settle();
    expect(said.at(-1)).toMatch(/^Говорю вслух/);
  });

  it.each([' ', 'Enter'])('does not begin with %j when somebody has done something', async (name) => {
    expect(await beginsBy(name, false)).toBe(false);
  });

  it.each([' ', 'Enter'])('leaves %j to the button that has the focus', async (name) => {
    expect(await beginsBy(name, true, (glass) => glass.querySelector('button')!.focus())).toBe(false);
    // A title has the focus for whoever reads it: that is no button.
    scope.stop();
    const toTitle = (glass: HTMLElement) => {
      const title = glass.querySelector('h1')!;
      title.tabIndex = -1;
      title.focus();
    };
    expect(await beginsBy(name, true, toTitle)).toBe(true);
  });

  it('is no scanner, which ends with Enter, and no key that is held', async () => {
    expect(await beginsBy('Enter', true, () => void key('7'))).toBe(false);
    scope.stop();
    const { on: isOn } = await begin();
    fresh = true;
    key(' ', { repeat: true });
    expect(isOn.value).toBe(false);
  });
});

describe('words typed on a keyboard', () => {
  const NAME = `<main><h1>Как к вам обращаться?</h1><p role="status" data-personal data-typed=""></p>
    <div class="keys"><button>А</button></div><button>Продолжить</button></main>`;

  async function field() {
    const shown = await on(NAME);
    const typed = shown.element.querySelector<HTMLElement>('[data-typed]')!;
    const type = (words: string) => {
      typed.dataset['typed'] = words;
      typed.textContent = words;
    };
    return { ...shown, typed, type };
  }

  it('are let through with their spaces and hyphens, and walked out of by any other key', async () => {
    await field();
    for (const sign of ['Н', '-', 'М', ' ', ' ', 'П']) key(sign);
    expect(said).toEqual([]);
    key('ArrowDown');
    expect(said).toEqual(['А, кнопка']);
    key(' ');
    expect(said.at(-1)).toBe('Продолжить, кнопка');
  });

  it('do not press the button that happens to have the focus', async () => {
    const { element } = await field();
    element.querySelector('button')!.focus();
    key('Н');
    expect(key(' ').defaultPrevented).toBe(true);
    expect(said).toEqual([]);
  });

  it('are over for Space with a touch, and for a switch never began', async () => {
    await field();
    key(' ');
    expect(said).toEqual(['А, кнопка']);
    key('Н');
    window.dispatchEvent(new Event('pointerdown'));
    key(' ');
    expect(said.at(-1)).toBe('Продолжить, кнопка');
  });

  it('are echoed sign by sign, at once, and heard whole when somebody wants them', async () => {
    const { type } = await field();
    speaking.value = true;
    for (const words of ['А', 'Ан', 'Анн', 'Анна', 'Анна ', 'Анна', 'Анна-']) {
      type(words);
      await settle();
    }
    expect(said).toEqual(['А', 'Н', 'Н', 'А', 'Анна', 'Стёрто: Пробел', 'Дефис']);
    expect(personal).toEqual(said);
    speaking.value = false;
    key('ArrowDown');
    expect(said.at(-1)).toBe('Анна-');
    key('ArrowRight');
    expect(said.at(-1)).toBe('Анна-');
    key('ArrowUp');
    key('ArrowRight');
    expect(said.at(-1)).toContain('Анна-');
  });

  it('typed with a key of the glass are echoed too, in place of the key', async () => {
    const { element, type } = await field();
    element.querySelector('button')!.addEventListener('click', () => type('А'));
    key('ArrowDown');
    key('Enter');
    await settle();
    expect(said).toEqual(['А, кнопка', 'А']);
  });
});

describe('another language', () => {
  it('has the screen said anew, also one that only changes its words', async () => {
    const { element, language } = await on();
    element.querySelector('h1')!.textContent = 'How can we help?';
    language.value = 'en';
    await settle();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('How can we help?');
    // Once.
    element.querySelector('p')!.textContent = 'Six desks are open';
    await settle();
    expect(said).toHaveLength(1);
  });

  it('says nothing while nobody listens, and nothing of it later', async () => {
    const { element, on: isOn, language } = await begin();
    language.value = 'en';
    await settle();
    expect(said).toEqual([]);
    isOn.value = true;
    await settle();
    const before = said.length;
    element.querySelector('p')!.textContent = 'Six desks are open';
    await settle();
    expect(said).toHaveLength(before);
  });
});

describe('how to go on', () => {
  /** Begun by a key as the first thing that somebody does. */
  async function begunBy(name: string) {
    await begin();
    fresh = true;
    key(name);
    await settle();
    return said.join();
  }

  it('is the arrows for whoever pressed one, and nothing of the glass', async () => {
    const heard = await begunBy('ArrowUp');
    expect(heard).toContain('стрелки вниз и вверх');
    expect(heard).not.toMatch(/экран|[Кк]нопка|[Кк]осн/);
  });

  it.each([
    [' ', 'Кнопка, которую вы нажали, листает. Другая кнопка выбирает.'],
    ['Enter', 'Кнопка, которую вы нажали, выбирает. Другая кнопка листает.'],
  ])('is the two buttons for a switch that began with %j, and nothing else', async (name, words) => {
    const heard = await begunBy(name);
    expect(heard).toBe(`Говорю вслух. ${words} Чем помочь? Работают 6 окон. Вариантов: 2.`);
  });

  it('is touches and the areas for whoever touched the glass, and no keys', async () => {
    const { on: isOn } = await begin();
    key('ArrowDown');
    isOn.value = false;
    await settle();
    said.length = 0;
    window.dispatchEvent(new Event('pointerdown'));
    isOn.value = true;
    await settle();
    expect(said.join()).toMatch(/Коснитесь.*Чем помочь.*вверху слева предыдущее/);
    expect(said.join()).not.toMatch(/стрелк|ввод|[Кк]нопка/);
  });

  it('is the keys for whoever came to the button of the mode by Tab', async () => {
    const { on: isOn } = await begin();
    window.dispatchEvent(new Event('pointerdown'));
    key('Tab');
    isOn.value = true;
    await settle();
    expect(said.join()).toContain('стрелки вниз и вверх');
  });
});

describe('a touch', () => {
  /** A browser knows which clicks are somebody's. */
  const touch = (element: Element) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    element.dispatchEvent(event);
    return event;
  };
  const BOX = `<main><h1>Помощь?</h1><button role="checkbox" aria-checked="false">Говорить</button></main>
    <div data-passed><button id="down">Вниз</button></div>`;

  it('says what is there; the second one of the same presses it, and is answered', async () => {
    const { element } = await on(BOX);
    const box = element.querySelector('button')!;
    box.addEventListener('click', () => box.setAttribute('aria-checked', 'true'));
    expect(touch(box).defaultPrevented).toBe(true);
    expect(said).toEqual(['Говорить, не отмечено']);
    expect(touch(box).defaultPrevented).toBe(false);
    await settle();
    expect(said).toEqual(['Говорить, не отмечено', 'Говорить, отмечено']);
  });

  it('says and presses what walking passes over and does not count, and one walks on from there', async () => {
    const { element } = await on(`${BOX}<footer><button>Назад</button></footer>`);
    key('ArrowRight');
    expect(said.at(-1)).toContain('Вариантов: 2.');
    key('ArrowDown');
    key('ArrowDown');
    expect(said.at(-1)).toBe('Назад, кнопка');
    const down = element.querySelector<HTMLButtonElement>('#down')!;
    const pressed = vi.fn(() => void (down.disabled = true));
    down.addEventListener('click', pressed);
    touch(down);
    expect([said.at(-1), pressed.mock.calls.length]).toEqual(['Вниз, кнопка', 0]);
    touch(down);
    await settle();
    expect([said.at(-1), pressed.mock.calls.length]).toEqual(['Вниз, сейчас недоступно', 1]);
    key('ArrowDown');
    expect(said.at(-1)).toBe('Назад, кнопка');
    key('ArrowUp');
    expect(said.at(-1)).toBe('Говорить, не отмечено');
  });
});

describe('the four areas', () => {
  it('are told where the button that moved them is answered', async () => {
    const { element, low } = await on(
      '<main><h1>Начало</h1></main><section data-modes><button aria-pressed="false">Ниже</button></section>',
    );
    const button = element.querySelector('button')!;
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', 'true');
      low.value = true;
    });
    key('ArrowDown');
    key('Enter');
    await settle();
    expect(said.at(-1)).toMatch(/^Ниже, включено\. На самом экране, внизу, два ряда\./);
  });

  it('are nothing to whoever has keys', async () => {
    const { low } = await begin();
    key('ArrowDown');
    await settle();
    low.value = true;
    await settle();
    expect(said.join()).not.toContain('два ряда');
  });

  it('are told anew when they come down, and begin there for whoever listens then', async () => {
    const { low, on: spoken } = await on();
    low.value = true;
    await settle();
    expect(said.join()).toContain('внизу, два ряда');
    spoken.value = false;
    await settle();
    said.length = 0;
    spoken.value = true;
    await settle();
    expect(said.join()).toContain('внизу, два ряда');
    expect(said.join()).not.toContain('вверху слева');
  });
});

it('turned off again at once is silent, and stays so', async () => {
  const { on: spoken } = await begin();
  spoken.value = true;
  await nextTick();
  spoken.value = false;
  await nextTick();
  said.length = 0;
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toEqual([]);
});
