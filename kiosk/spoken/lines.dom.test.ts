/** What is read while the glass changes: what is said is what is so then. */
import { afterEach, expect, it } from 'vitest';
import { itemsOf } from './items.ts';
import { readingOfLines } from './lines.ts';
import { spokenNews } from './news.ts';
import { plain, sentence } from './parts.ts';

afterEach(() => document.body.replaceChildren());

const TICKET = `<h1>Талон</h1><p id="number" role="status">Д 047</p>
  <div id="paper" role="status"><p>Талон печатается…</p></div>
  <p id="ahead">перед вами 5 человек</p><p id="wait">ждать 15 минут</p>`;

function reads(html = TICKET) {
  const glass = document.createElement('div');
  glass.innerHTML = html;
  document.body.append(glass);
  const news = spokenNews();
  const items = itemsOf(glass);
  news.begin(
    glass,
    items.map(({ element }) => element),
  );
  let isOver = false;
  const lines = items.map(({ element }) => ({
    element,
    words: () => {
      const item = itemsOf(glass).find((one) => one.element === element);
      return item === undefined ? null : plain(sentence(item.words));
    },
  }));
  const reading = readingOfLines(lines, { root: () => glass, news, isOver: () => isOver });
  return {
    glass,
    news,
    reading,
    tell: (id: string, text: string) => {
      const part = glass.querySelector(`#${id}`)!;
      (part.querySelector('p') ?? part).textContent = text;
    },
    leave: () => (isOver = true),
    next: () => reading.next()?.text ?? null,
    rest: () => {
      const rest: string[] = [];
      for (let words = reading.next(); words !== null; words = reading.next()) rest.push(words.text);
      return rest;
    },
  };
}

it('is read in its order', () => {
  expect(reads().rest()).toEqual([
    'Талон.',
    'Д 047.',
    'Талон печатается…',
    'перед вами 5 человек.',
    'ждать 15 минут.',
  ]);
});

it('says of the paper what is so when its turn comes, and that is no news then', () => {
  const { next, rest, tell, news, glass } = reads();
  expect([next(), next()]).toEqual(['Талон.', 'Д 047.']);
  tell('paper', 'Талон не напечатался');
  expect(rest()).toEqual(['Талон не напечатался.', 'перед вами 5 человек.', 'ждать 15 минут.']);
  expect(news.of(glass, 'all')).toEqual([]);
});

it('says what has become of the paper at the next full stop when it was told otherwise', () => {
  const { next, rest, tell } = reads();
  expect([next(), next(), next(), next()]).toContain('Талон печатается…');
  tell('paper', 'Талон не напечатался');
  expect(rest()).toEqual(['Талон не напечатался.', 'ждать 15 минут.']);
});

it('does not say to its end what is no longer so, but what is', () => {
  const { next, reading, tell } = reads();
  next();
  next();
  const paper = reading.next();
  expect(paper?.holds?.()).toBe(true);
  tell('paper', 'Бумага кончилась');
  expect(paper?.holds?.()).toBe(false);
  expect(next()).toBe('Бумага кончилась.');
});

it('says what has changed as often as it changes, each time as it is', () => {
  const { next, tell } = reads();
  for (let n = 0; n < 3; n += 1) next();
  tell('paper', 'Заберите талон');
  tell('paper', 'Бумага кончилась');
  expect(next()).toBe('Бумага кончилась.');
  tell('paper', 'Заберите талон');
  expect(next()).toBe('Заберите талон.');
  tell('paper', 'Бумага кончилась');
  tell('paper', 'Заберите талон');
  expect(next()).toBe('перед вами 5 человек.');
});

it('says a part anew as a whole when what was read of it has changed', () => {
  const { next, rest, glass } = reads(
    '<h1>Помощь</h1><div role="status"><p>Зовём</p><p>Ждите</p></div><p>Окно 4</p>',
  );
  expect([next(), next()]).toEqual(['Помощь.', 'Зовём.']);
  glass.querySelector('[role=status] p')!.textContent = 'Идут';
  expect(rest()).toEqual(['Идут, Ждите.', 'Окно 4.']);
});

it('leaves out what is gone, and knows what would come', () => {
  const { next, reading, glass } = reads();
  next();
  next();
  expect(reading.ahead()?.text).toBe('Талон печатается…');
  glass.querySelector('#paper')!.remove();
  expect(reading.ahead()).toBeNull();
  expect(next()).toBe('перед вами 5 человек.');
});

it('leaves news of what was not read here to the end', () => {
  const { next, rest, news, glass } = reads(`<p id="line" role="status"></p>${TICKET}`);
  next();
  glass.querySelector('#line')!.textContent = 'Нет связи';
  expect(rest()).not.toContain('Нет связи.');
  expect(news.of(glass, 'told').map(({ id }) => id)).toEqual(['line']);
});

it('is over with its screen', () => {
  const { next, leave, reading } = reads();
  const title = reading.next();
  leave();
  expect(title?.holds?.()).toBe(false);
  expect(next()).toBeNull();
});
