import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { recognisedAnswer } from '../../test/support/arrivals.ts';
import { at } from '../../test/support/views.ts';
import TurnScreen from './TurnScreen.vue';

const whom = ['люди с инвалидностью I и II группы', 'ветераны'];

it('asks with dignity: whom it concerns, that nobody sees it, clear answers', async () => {
  const wrapper = mountAttached(TurnScreen, {
    props: { whom, appointment: null, timeZone: 'Europe/Moscow' },
  });
  const text = wrapper.text().replaceAll('\u00a0', ' ');
  expect(wrapper.findAll('.whom li').map((one) => one.text())).toEqual(whom);
  expect(text).toContain('На талоне и на табло этого не видно');
  const [no, yes, help] = wrapper.findAll('.turn button');
  await no!.trigger('click');
  await yes!.trigger('click');
  await help!.trigger('click');
  expect(help!.text()).toBe('Нет, но нужна помощь');
  expect(wrapper.emitted('choose')).toEqual([
    [{ outOfTurn: false, needsHelp: false }],
    [{ outOfTurn: true, needsHelp: false }],
    [{ outOfTurn: false, needsHelp: true }],
  ]);
  await expectAccessible(wrapper);
});

it('tells an appointment holder which booking was found and what the other answer means', async () => {
  const appointment = recognisedAnswer({ appointmentAt: at('10:20') });
  const wrapper = mountAttached(TurnScreen, { props: { whom, appointment, timeZone: 'Europe/Moscow' } });
  expect(wrapper.get('.found').text()).toBe(`Нашли вашу запись: 10:20, ${appointment.serviceName}`);
  expect(wrapper.get('.turn button').text()).toBe('Нет, жду своего времени');
  await expectAccessible(wrapper);
});
