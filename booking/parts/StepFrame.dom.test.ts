import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fakeRouting } from '../testing/routing.ts';
import StepFrame from './StepFrame.vue';

describe('StepFrame', () => {
  it('asks, shows what has been chosen, and goes back', async () => {
    const { back, global } = fakeRouting();
    const before = { page: 'groups' as const };
    const wrapper = mountAttached(StepFrame, {
      props: { title: 'Выберите день', step: 2, before },
      slots: { default: () => 'календарь', chosen: () => 'услуга' },
      global,
    });
    expect(wrapper.get('.chosen').text()).toBe('услуга');
    await wrapper.get('button').trigger('click');
    expect(back).toHaveBeenCalledWith(before);
    await expectAccessible(wrapper);
  });

  it('has no way back where nothing lies behind', () => {
    const { global } = fakeRouting();
    const wrapper = mountAttached(StepFrame, { props: { title: 'С каким вопросом?' }, global });
    expect(wrapper.find('button').exists()).toBe(false);
    expect(wrapper.text()).not.toContain('Шаг');
  });
});
