import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { normsReport, emptyNorms } from '../testing/reports.ts';
import ByAppointments from './ByAppointments.vue';

const show = (report = normsReport()) => mountAttached(ByAppointments, { props: { report } });

describe('ByAppointments', () => {
  it('tells what became of each booking', async () => {
    const wrapper = show();
    const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
    expect(rows).toEqual([
      ['пришли вовремя', '9', '60\u00a0%'],
      ['опоздали', '1', '6,7\u00a0%'],
      ['не пришли', '2', '13,3\u00a0%'],
      ['отменены', '1', '6,7\u00a0%'],
      ['ещё впереди', '2', '13,3\u00a0%'],
    ]);
    expect(wrapper.text()).toContain('Выезды на дом: 2, состоялось 1');
    await expectAccessible(wrapper);
  });

  it('measures how late they began: the mean, the share within five minutes, the longest', () => {
    const delays = show()
      .findAll('dd')
      .map((one) => one.text());
    expect(delays[0]).toContain('2,1');
    expect(delays[1]).toBe('93\u00a0%');
    expect(delays[2]).toContain('7,4');
  });

  it('says that nobody was booked', async () => {
    const wrapper = show(emptyNorms());
    expect(wrapper.text()).toContain('никто не записан');
    expect(wrapper.find('dl').exists()).toBe(false);
    await expectAccessible(wrapper);
  });
});
