import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref, shallowRef, type EffectScope } from 'vue';
import type { Speaker, Words } from '../../ui/speech/speaker.ts';
import { useSpoken } from './useSpoken.ts';

const said: string[] = [];
/** What of it was said to be personal. */
const personal: string[] = [];
let scope: EffectScope;
let stopped: number;
let touched: number;
const volume = shallowRef(0.75);
const speaking = shallowRef(false);
/** What is being said comes to its end. */
let end: (() => void) | null = null;
const speaker = {
  say: (text: string | readonly Words[]) => {
    const parts = typeof text === 'string' ? [{ text, personal: false }] : text;
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
  scope = effectScope();
  const spoken = scope.run(() =>
    useSpoken({
      on,
      turnOn: () => (on.value = true),
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
    expect(said.at(-1)).toMatch(
      /^Говорю вслух\..*Чем помочь\? Работают 6 окон\. Вариантов: 2\. На самом экране/,
    );
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

  it('tells the voice what is personal, and only that', async () => {
    const { element } = await on(
      `<main><h1>Проверьте</h1><dl><div><dt>Окно</dt><dd>4</dd></div><div data-personal><dt>Имя</dt><dd>Анна</dd></div></dl>
        <p role="status" data-personal>Ан</p><button>Да</button></main>`,
    );
    personal.length = 0;
    key('ArrowRight');
    expect(said.at(-1)).toBe('Проверьте. Окно, 4. Имя, Анна. Ан. Вариантов: один.');
    expect(personal).toEqual(['Имя, Анна. Ан.']);
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

describe('the four areas', () => {
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
