import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import MyDay from './MyDay.vue';

describe('MyDay', () => {
  it('is three figures', async () => {
    const wrapper = mountAttached(MyDay, { props: { today: deskView().today } });
    expect(wrapper.findAll('p').map((figure) => figure.text())).toEqual([
      '23посетителя',
      '16\u00a0минв среднем',
      '91\u00a0%в норме',
    ]);
    await expectAccessible(wrapper);
  });

  it('claims nothing before the first visitor', () => {
    const today = { visitors: 0, meanServiceMs: null, withinNorm: null };
    expect(mountAttached(MyDay, { props: { today } }).text()).toContain('—');
  });
});
