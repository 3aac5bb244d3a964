import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCursor, type Cursor } from './cursor.ts';
import { itemsOf } from './items.ts';

let glass: HTMLElement;
let cursor: Cursor;

beforeEach(() => {
  glass = document.createElement('div');
  glass.innerHTML = `<p>Шаг 1</p><h1>Вопрос</h1><button>Да</button>
    <div data-passed><button>Вниз</button></div><button>Нет</button>`;
  document.body.append(glass);
  cursor = createCursor({ items: () => itemsOf(glass) });
});
afterEach(() => document.body.replaceChildren());

const walk = (...steps: (1 | -1)[]) => steps.map((by) => cursor.step(by)?.words);

it('goes on from the title, over what is passed, and round', () => {
  expect(walk(1, 1, 1, 1)).toEqual(['Да, кнопка', 'Нет, кнопка', 'Шаг 1', 'Вопрос']);
  expect(walk(-1, -1)).toEqual(['Шаг 1', 'Нет, кнопка']);
});

it('marks the one thing that it is at', () => {
  walk(1, 1);
  expect([...glass.querySelectorAll('.spoken-here')].map(({ textContent }) => textContent)).toEqual(['Нет']);
  cursor.put(null);
  expect([glass.querySelector('.spoken-here'), cursor.item()]).toEqual([null, undefined]);
});

it('is nowhere when what it was at is gone, and begins at the title again', () => {
  walk(1);
  cursor.element()?.remove();
  expect(cursor.item()).toBeUndefined();
  expect(walk(-1)).toEqual(['Шаг 1']);
});

it('comes to nothing where there is nothing', () => {
  glass.replaceChildren();
  expect(walk(1, -1)).toEqual([undefined, undefined]);
  glass.innerHTML = '<div data-passed><button>Вниз</button></div>';
  expect(walk(1)).toEqual([undefined]);
});
