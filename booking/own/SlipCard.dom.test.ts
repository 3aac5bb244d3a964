import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import SlipCard from './SlipCard.vue';

describe('SlipCard', () => {
  it('says day, time and service, by the office’s time', async () => {
    const wrapper = mountAttached(SlipCard, { props: { slip: slip() } });
    expect(wrapper.get('.day').text()).toBe('четверг, 26 ноября');
    expect(wrapper.get('.time').text()).toBe('10:20');
    expect(wrapper.text()).toContain('Заключить, изменить или расторгнуть договор');
    expect(wrapper.classes()).not.toContain('over');
    await expectAccessible(wrapper);
  });

  it.each([
    ['checked-in', false],
    ['missed', true],
    ['cancelled', true],
    ['made', true],
  ] as const)('%s is over: %s', (state, over) => {
    const wrapper = mountAttached(SlipCard, { props: { slip: slip({ state }) } });
    expect(wrapper.classes('over')).toBe(over);
  });
});
