import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import SlipDetails from './SlipDetails.vue';

const show = (over = {}) => mountAttached(SlipDetails, { props: { slip: slip(over) } });

describe('SlipDetails', () => {
  it('says where to come, with what, and what lateness costs', async () => {
    const wrapper = show();
    expect(wrapper.text()).toContain('проспект Славы, 25');
    expect(wrapper.text()).toContain('паспорт');
    expect(wrapper.text()).toContain('на 5 минут и больше запись теряет приоритет');
    expect(wrapper.text()).toContain('Перенесите или отмените запись на этой странице');
    expect(wrapper.get('.link a').attributes('href')).toBe(slip().pageUrl);
    await expectAccessible(wrapper);
  });

  it('says it right for any cutoff', () => {
    expect(show({ latenessCutoffMinutes: 0 }).text()).toContain('При опоздании запись теряет');
    expect(show({ latenessCutoffMinutes: 1 }).text()).toContain('на 1 минуту и больше');
  });

  it('sends nobody to the office whose visitor is a specialist', async () => {
    const wrapper = show({ kind: 'home-visit' });
    expect(wrapper.text()).not.toContain('Куда прийти');
    expect(wrapper.text()).toContain('Приготовьте к визиту');
    expect(wrapper.text()).not.toContain('Возьмите с собой');
    expect(wrapper.text()).not.toContain('киоске');
    await expectAccessible(wrapper);
  });
});
