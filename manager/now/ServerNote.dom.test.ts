import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ServerNote from './ServerNote.vue';

const show = (red: number, yellow: number) =>
  mountAttached(ServerNote, { props: { troubles: { red, yellow } } });

it('says nothing while all is well', () => {
  expect(show(0, 0).text()).toBe('');
});

it.each([
  [0, 1, 'Сервер требует внимания: 1 причина.'],
  [2, 3, 'Сервер требует вмешательства сегодня: 5 причин.'],
])('says how bad it is, and leads to the page: %i red, %i yellow', async (red, yellow, words) => {
  const wrapper = show(red, yellow);
  expect(wrapper.text()).toContain(words);
  expect(wrapper.get('a').attributes('href')).toBe('#status');
  await expectAccessible(wrapper);
});
