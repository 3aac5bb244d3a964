import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RatedNumberScreen from './RatedNumberScreen.vue';

const props = { typed: '', problem: null, letters: ['К', 'Д'], timeZone: 'Europe/Moscow' };
const keys = (wrapper: ReturnType<typeof mountAttached>) => wrapper.findAll('.key');
const key = (wrapper: ReturnType<typeof mountAttached>, name: string) =>
  keys(wrapper).find((one) => one.text() === name)!;

it('takes a letter first, then digits, and goes on with a whole number', async () => {
  const wrapper = mountAttached(RatedNumberScreen, { props });
  expect(key(wrapper, '4').attributes('disabled')).toBeDefined();
  await key(wrapper, 'Д').trigger('click');
  await expectAccessible(wrapper);
  await wrapper.setProps({ typed: 'Д' });
  expect(key(wrapper, 'Д').attributes('aria-pressed')).toBe('true');
  await key(wrapper, '4').trigger('click');
  await wrapper.setProps({ typed: 'Д047' });
  expect(wrapper.get('.typed').text().replaceAll('\u00a0', ' ')).toContain('047');
  expect(key(wrapper, 'К').attributes('disabled')).toBeDefined();
  await key(wrapper, 'Стереть').trigger('click');
  await wrapper.get('button.main').trigger('click');
  expect(wrapper.emitted()).toMatchObject({ sign: [['Д'], ['4']], erase: [[]], 'go-on': [[]] });
  await expectAccessible(wrapper);
});

it('says what is wrong with a number where it was typed', async () => {
  const problem = { code: 'visit-not-over' as const, params: { number: 'Д047' } };
  const wrapper = mountAttached(RatedNumberScreen, { props: { ...props, typed: 'Д047', problem } });
  expect(wrapper.get('[role=alert]').text()).toContain('ещё не обслужили');
  await expectAccessible(wrapper);
});
