import { afterEach, expect, it } from 'vitest';
import { itemAt, itemsOf, rootOf } from './items.ts';

afterEach(() => document.body.replaceChildren());

function glass(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}
const said = (html: string) => itemsOf(glass(html)).map(({ words }) => words);

it('says texts and controls in their order, and what is only to be seen not at all', () => {
  const html = `
    <header><p><strong>Взять талон</strong><span>шаг 1 из 3</span></p><div aria-hidden="true">…</div></header>
    <main><h1>С каким вопросом вы пришли?</h1>
      <ul><li><button><svg aria-hidden="true"></svg><span><span>Оплата</span><span>счёта</span></span>
        <span data-said="ждать 3–6 минут"><span>3–6</span><span>минут</span></span></button></li></ul>
      <p hidden>нет</p></main>`;
  expect(said(html)).toEqual([
    'Взять талон, шаг 1 из 3',
    'С каким вопросом вы пришли?',
    'Оплата, счёта, ждать 3–6 минут, кнопка',
  ]);
});

it('says the state of a control', () => {
  const html = `
    <button role="checkbox" aria-checked="true">Трудно говорить</button>
    <button role="checkbox" aria-checked="false">Плохо слышу</button>
    <button aria-pressed="true">Контраст</button>
    <button disabled>Продолжить</button>
    <button aria-label="Запятая">,</button>`;
  expect(said(html)).toEqual([
    'Трудно говорить, отмечено',
    'Плохо слышу, не отмечено',
    'Контраст, включено',
    'Продолжить, сейчас недоступно',
    'Запятая, кнопка',
  ]);
  expect(itemsOf(glass('<button disabled>Нет</button>'))[0]!.presses).toBe(false);
});

it('says what a picture is that means something', () => {
  expect(said('<svg role="img" aria-label="QR-код вашего талона"></svg>')).toEqual(['QR-код вашего талона']);
});

it('says the pair of a list of facts together', () => {
  expect(said('<dl><div><dd>5</dd><dt>перед вами</dt></div></dl>')).toEqual(['5, перед вами']);
});

it('says controls inside a text each by itself', () => {
  const html = '<li><p>Запись на 11:40</p><button>Отметиться</button></li>';
  expect(said(html)).toEqual(['Запись на 11:40', 'Отметиться, кнопка']);
});

it('says a control in the middle of a text apart, after the words around it', () => {
  const html = `<div>Запись на <b>11:40</b> <span>нашли <button><b>Отметиться</b></button></span> уже</div>
    <p><button>Да</button> или подождите</p>
    <section>Время <ul><li>9:00</li></ul></section>`;
  expect(said(html)).toEqual([
    'Запись на, 11:40, уже',
    'нашли',
    'Отметиться, кнопка',
    'Да, кнопка',
    'или подождите',
    'Время',
    '9:00',
  ]);
});

it('says a picture within a text, and what stands in for one', () => {
  const html = `<p>Ваш код <svg role="img" aria-label="QR-код"></svg></p><div data-said="ждать 5 минут"><b>5</b></div>`;
  expect(said(html)).toEqual(['Ваш код, QR-код', 'ждать 5 минут']);
});

it('finds the innermost thing that is touched', () => {
  const element = glass('<div>Запись <button><b>Отметиться</b></button></div><div><i>5</i></div>');
  const items = itemsOf(element);
  expect(itemAt(items, element.querySelector('b')!)?.words).toBe('Отметиться, кнопка');
  expect(itemAt(items, element.querySelector('div')!)?.words).toBe('Запись');
  expect(itemAt(items, element)).toBeUndefined();
});

it('says nothing of what lies behind an open dialog', () => {
  const element = glass('<main><h1>Начало</h1></main><dialog open><h2>Вы ещё здесь?</h2></dialog>');
  expect(itemsOf(rootOf(element)).map(({ words }) => words)).toEqual(['Вы ещё здесь?']);
  expect(itemsOf(rootOf(glass('<main><h1>Начало</h1></main><dialog><h2>Нет</h2></dialog>'))).length).toBe(1);
});

it('says what is urgent behind what it is to be said after, wherever it stands', () => {
  const html = `<h1>Талон</h1><p id="number">Д 047</p><p>Договор</p><ul><li>5 перед вами</li></ul>
    <div data-said-after="number"><p>Заберите талон</p><button>Где он?</button></div><p>Следите с телефона</p>`;
  expect(said(html)).toEqual([
    'Талон',
    'Д 047',
    'Заберите талон',
    'Где он?, кнопка',
    'Договор',
    '5 перед вами',
    'Следите с телефона',
  ]);
});

it('says it in its place where there is nothing to be said after', () => {
  expect(said('<p>Один</p><p data-said-after="number">Два</p><p>Три</p>')).toEqual(['Один', 'Два', 'Три']);
});

it('knows what is passed over by whoever walks, and still finds it under a finger', () => {
  const element = glass('<p>Список</p><div data-passed><button>Вниз</button></div><button>Назад</button>');
  const items = itemsOf(element);
  expect(items.map(({ isPassed }) => isPassed === true)).toEqual([false, true, false]);
  expect(itemAt(items, element.querySelector('button')!)?.words).toBe('Вниз, кнопка');
});
