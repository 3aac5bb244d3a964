import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, kioskView } from '../../test/support/views.ts';
import ClosedScreen from './ClosedScreen.vue';

const DAY_MS = 24 * 3_600_000;
const closedUntil = (nextOpensAt: number | null) => kioskView({ day: { ...kioskView().day, nextOpensAt } });

it('asks to come on a working day where nobody knows which is the next', () => {
  const props = { view: closedUntil(null), admission: 'day-off' as const };
  expect(mountAttached(ClosedScreen, { props }).text()).toContain('рабочий день');
});

it.each([
  ['before', 'Мы ещё не открылись', '08:00'],
  ['closing', 'Приём новых посетителей окончен', 'оставайтесь'],
  ['closing', 'Приём новых посетителей окончен', 'вторник, 24 ноября, с 08:00'],
  ['over', 'Сегодня приём окончен', 'вторник, 24 ноября, с 08:00'],
  ['day-off', 'Сегодня выходной', 'вторник, 24 ноября, с 08:00'],
] as const)('%s: «%s»', async (admission, title, more) => {
  const wrapper = mountAttached(ClosedScreen, {
    props: { view: closedUntil(at('08:00', 0) + DAY_MS), admission },
  });
  expect(wrapper.get('h1').text()).toBe(title);
  expect(wrapper.text()).toContain(more);
  await expectAccessible(wrapper);
});

it('lets another day be booked, where the office takes appointments', async () => {
  const admission = 'over' as const;
  const wrapper = mountAttached(ClosedScreen, { props: { view: kioskView(), admission } });
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('book')).toHaveLength(1);
  await expectAccessible(wrapper);
  await wrapper.setProps({ view: kioskView({ books: false }) });
  expect(wrapper.text()).not.toContain('Записаться');
});

const named = (wrapper: ReturnType<typeof mountAttached>, name: string) =>
  wrapper.findAll('button').filter((button) => button.text() === name);

it.each([
  ['over', true, true],
  ['day-off', true, true],
  ['day-off', false, false],
  ['over', false, false],
  // On time for a booking is on time: the office need not take any for that.
  ['closing', false, true],
  ['before', false, true],
] as const)('%s, books: %s: one’s booking can be found: %s', async (admission, books, found) => {
  const wrapper = mountAttached(ClosedScreen, { props: { view: kioskView({ books }), admission } });
  expect(named(wrapper, 'Я по записи')).toHaveLength(found ? 1 : 0);
  await named(wrapper, 'Я по записи')[0]?.trigger('click');
  expect(wrapper.emitted('appointment') ?? []).toHaveLength(found ? 1 : 0);
  await expectAccessible(wrapper);
});

it.each([
  ['closing', false, true],
  ['day-off', true, true],
  ['day-off', false, false],
  ['before', true, true],
  ['before', false, false],
  ['over', false, false],
] as const)(
  '%s, somebody still waits: %s: whoever has a ticket is asked to stay: %s',
  (admission, stillServed, stays) => {
    const wrapper = mountAttached(ClosedScreen, { props: { view: kioskView({ stillServed }), admission } });
    expect(wrapper.text().includes('Если талон уже у вас, оставайтесь')).toBe(stays);
  },
);

it('leaves what can be read, and a word about the visit', async () => {
  const wrapper = mountAttached(ClosedScreen, { props: { view: kioskView(), admission: 'closing' } });
  const named = (name: string) => wrapper.findAll('button').find((button) => button.text() === name)!;
  await named('Информация').trigger('click');
  await named('Оценить визит').trigger('click');
  expect(wrapper.emitted()).toMatchObject({ read: [[]], rate: [[]] });
});

it('says which holiday it is', async () => {
  const view = kioskView({ dayNote: 'День народного единства' });
  const wrapper = mountAttached(ClosedScreen, { props: { view, admission: 'day-off' } });
  expect(wrapper.text()).toContain('День народного единства');
  await expectAccessible(wrapper);
});
