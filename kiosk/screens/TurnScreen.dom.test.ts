import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TurnScreen from './TurnScreen.vue';

it('asks with dignity: whom it concerns, that nobody sees it, two clear answers', async () => {
  const wrapper = mountAttached(TurnScreen);
  const text = wrapper.text().replaceAll('\u00a0', ' ');
  expect(text).toContain('людей с инвалидностью I и II группы');
  expect(text).toContain('детей с инвалидностью и тех, кто с ними пришёл');
  expect(text).toContain('На талоне и на табло этого не видно');
  const [no, yes] = wrapper.findAll('.turn button');
  await no!.trigger('click');
  await yes!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[false], [true]]);
  await expectAccessible(wrapper);
});

it('tells an appointment holder what the other answer means', () => {
  const [no] = mountAttached(TurnScreen, { props: { byAppointment: true } }).findAll('.turn button');
  expect(no!.text()).toBe('Нет, жду своего времени');
});
