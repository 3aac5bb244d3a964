import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { emptyNorms, weekNorms } from '../testing/reports.ts';
import WaitHeat from './WaitHeat.vue';

it('has the numbers of the chart in a table, weekdays down and hours across', async () => {
  const wrapper = mountAttached(WaitHeat, { props: { report: weekNorms() } });
  const table = wrapper.get('table');
  expect(table.findAll('thead th').map((cell) => cell.text())).toEqual([
    'День',
    ...['8–9', '9–10', '10–11', '11–12', '12–13', '13–14', '14–15', '15–16', '16–17', '17–18'],
  ]);
  const [monday, ...others] = table.findAll('tbody tr');
  expect(monday!.get('th').text()).toBe('Понедельник');
  expect(monday!.findAll('td')[4]!.text()).toBe('24,0выше нормы');
  expect(others).toHaveLength(4);
  await expectAccessible(wrapper);
});

it('says that there is nothing yet', () => {
  const wrapper = mountAttached(WaitHeat, { props: { report: emptyNorms() } });
  expect(wrapper.text()).toContain('ещё никого не обслужили');
  expect(wrapper.find('.chart').exists()).toBe(false);
});
