import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { erasing } from '../testing/messages.ts';
import ErasingPanel from './ErasingPanel.vue';

const show = (over = {}) =>
  mountAttached(ErasingPanel, { props: { erasing: erasing(over), timeZone: 'Europe/Moscow' } });

it('says what is kept, that nothing is overdue, and when it was erased last', async () => {
  const wrapper = show();
  const facts = wrapper.findAll('dl > div').map((one) => [one.get('dt').text(), one.get('dd').text()]);
  expect(facts).toEqual([
    ['Срок хранения после приёма', '30 дней'],
    ['Хранится записей с именами', '412'],
    ['Самый ранний приём среди них', '25 октября 2026'],
    ['Срок вышел, ещё не стёрто', '0'],
  ]);
  expect(wrapper.findAll('li').map((run) => run.text())).toEqual([
    'пн, 23 ноября, 03:00стёрто 14',
    'вс, 22 ноября, 03:00стёрто 0',
  ]);
  await expectAccessible(wrapper);
});

it('says what becomes of the overdue, and that nothing was ever kept', async () => {
  const wrapper = show({ overdue: 3, oldestAppointmentAt: null, runs: [] });
  expect(wrapper.get('.near').text()).toBe('3');
  expect(wrapper.text()).toContain('будут стёрты при ближайшем запуске');
  expect(wrapper.text()).toContain('Запусков ещё не было');
  await expectAccessible(wrapper);
});
