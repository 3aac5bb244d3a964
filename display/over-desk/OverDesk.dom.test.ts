import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { displayView, NOW } from '../../test/support/views.ts';
import OverDesk from './OverDesk.vue';

const show = (deskNumber: number, lostSince: number | null = null) =>
  mountAttached(OverDesk, { props: { view: displayView(), deskNumber, lostSince } });

it.each([
  [4, 'Талон Д\u00a0047', 'проходите', true],
  [1, 'Талон К\u00a0111', 'идёт приём', false],
  [3, null, 'Ждите вызова', false],
  [5, null, 'Перерыв', false],
  [6, null, 'Не работает', false],
])('desk %d: %s, %s', async (desk, ticket, words, isCalled) => {
  const wrapper = show(desk);
  expect(wrapper.get('h1').text()).toBe(`Окно ${desk}`);
  if (ticket === null) expect(wrapper.find('.ticket').exists()).toBe(false);
  else expect(wrapper.get('.ticket .unseen').text()).toBe(ticket);
  expect(wrapper.get('.now').text()).toContain(words);
  expect(wrapper.find('.called').exists()).toBe(isCalled);
  await expectAccessible(wrapper);
});

it('keeps what it knows while the server is lost, and says since when', async () => {
  const wrapper = show(4, NOW - 60_000);
  expect(wrapper.get('.ticket').text()).toContain('Д\u00a0047');
  expect(wrapper.get('[role="status"]').text()).toBe('Нет связи с сервером с 10:41');
  await expectAccessible(wrapper);
});

it('says what is wrong with a desk that there is not', async () => {
  const wrapper = show(33);
  expect(wrapper.get('h1').text()).toBe('Окна 33 в офисе нет');
  expect(wrapper.text()).toContain('/display?desk=4');
  await expectAccessible(wrapper);
});
