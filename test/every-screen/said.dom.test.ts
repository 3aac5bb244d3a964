/** That nothing is amiss on any screen means something only if it would be noticed. */
import { afterEach, expect, it } from 'vitest';
import { saidFaults } from './said.ts';

afterEach(() => document.body.replaceChildren());

function faultsOf(html: string): string[] {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return saidFaults(element);
}

it.each([
  ['texts, lists, pictures and controls', '<h1>Код</h1><p>Один <b>два</b></p><button>Да</button>'],
  ['the state of a control', '<button aria-pressed="true">Вслух</button><button disabled>Дальше</button>'],
  ['a wait in words', '<button>Оплата<span data-said="ждать 5 минут"><b>5</b> <i>минут</i></span></button>'],
  ['a sign by its name', '<button aria-label="Запятая">,</button>'],
  [
    'digits drawn apart',
    '<p><span>Введено: 0 7</span><b aria-hidden="true">0</b><b aria-hidden="true">7</b></p>',
  ],
  ['what is said behind another thing', '<p id="n">Один</p><p>Три</p><p data-said-after="n">Два</p>'],
  ['what is not there', '<p hidden>Нет</p><dialog><h2>Нет</h2></dialog><p>Да</p>'],
])('says nothing of %s', (_, html) => {
  expect(faultsOf(html)).toEqual([]);
});

it.each([
  ['never said', '<svg aria-label="План"><text>Окно 1</text></svg>'],
  ['where «5 минут» is seen', '<p data-said="ждать">5 минут</p>'],
  ['has no words', '<button><svg aria-hidden="true"></svg></button>'],
  ['cannot be pressed', '<p>Наш сайт: <a href="/">example.test</a></p>'],
  ['hidden from whoever listens: «+7»', '<p>Телефон <span aria-hidden="true">+7</span></p>'],
  ['said after what is not there: n', '<p>Один</p><p data-said-after="n">Два</p>'],
  ['a picture without a name', '<p>Код <svg role="img"></svg></p>'],
])('finds what is amiss: %s', (fault, html) => {
  expect(faultsOf(html).join()).toContain(fault);
});
