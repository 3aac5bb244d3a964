import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { kioskView } from '../test/support/views.ts';
import type { ScreenOf } from './flow/types.ts';
import { information } from './testing/information.ts';
import WordsScreens from './WordsScreens.vue';

type Shown = ScreenOf<'info' | 'page' | 'rated-number' | 'rate' | 'rate-words' | 'rated'>;
const show = (screen: Shown) =>
  mountAttached(WordsScreens, { props: { screen, view: kioskView(), today: '2026-11-23' } });
const press = (wrapper: ReturnType<typeof show>, name: string) =>
  wrapper
    .findAll('button')
    .find((one) => one.text() === name)!
    .trigger('click');
const sent = (wrapper: ReturnType<typeof show>) => wrapper.emitted('send')?.flat();

it.each<[Shown, string, string, object]>([
  [
    { kind: 'info', information },
    'Что вы хотите узнать?',
    'Как оплатить',
    { type: 'open-page', pageId: 'payment' },
  ],
  [{ kind: 'page', information, pageId: null }, 'Часы работы, адрес и телефоны', 'Назад', { type: 'back' }],
  [
    { kind: 'rated-number', typed: 'Д047', problem: null },
    'Номер вашего талона',
    'Продолжить',
    { type: 'find-visit' },
  ],
  [
    { kind: 'rate', number: 'Д047', serviceName: 'Платёж' },
    'Как вас обслужили?',
    'Плохо',
    { type: 'choose-face', score: 2 },
  ],
  [
    { kind: 'rate-words', number: 'Д047', score: 2, typed: 'Долго' },
    'Что было не так?',
    'Отправить',
    { type: 'send-rating', withWords: true, commandId: expect.any(String) },
  ],
  [{ kind: 'rated', score: 5, closesAt: 0 }, 'Спасибо!', 'Готово', { type: 'done' }],
])('%o', async (screen, title, button, event) => {
  const wrapper = show(screen);
  expect(wrapper.get('h1').text()).toBe(title);
  await press(wrapper, button);
  expect(sent(wrapper)).toEqual([event]);
  await expectAccessible(wrapper);
});

it('offers the letters of the office’s tickets', () => {
  const wrapper = show({ kind: 'rated-number', typed: '', problem: null });
  expect(wrapper.findAll('.letters .key').map((one) => one.text())).toEqual(['К', 'Д', 'П', 'А', 'С', 'Н']);
});
