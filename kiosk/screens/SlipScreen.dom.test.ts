import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import SlipScreen from './SlipScreen.vue';

const PROPS = {
  slip: slip(),
  moved: false,
  paper: 'take' as const,
  today: '2026-11-23',
  seconds: 40 as number | null,
};
const show = (over: Partial<typeof PROPS> = {}) =>
  mountAttached(SlipScreen, { props: { ...PROPS, ...over } });

describe('the slip', () => {
  it('says when, the code in parts, what to bring and what becomes of whoever is late', async () => {
    const wrapper = show();
    expect(wrapper.get('h1').text()).toBe('Вы записаны');
    expect(wrapper.text()).toContain('Четверг, 26 ноября');
    expect(wrapper.get('.time').text()).toBe('10:20');
    expect(wrapper.get('.code').text()).toContain('07\u00a0482\u00a0193');
    expect(wrapper.text()).toContain('доверенность, если обращается представитель');
    expect(wrapper.text()).toContain('При опоздании на 5 минут и больше');
    await expectAccessible(wrapper);
  });

  it('of a moved booking says so, and holds no name and no phone', () => {
    const wrapper = show({ moved: true, seconds: null });
    expect(wrapper.get('h1').text()).toBe('Запись перенесена');
    expect(wrapper.find('[role=timer]').exists()).toBe(false);
    expect(wrapper.text()).not.toMatch(/\+7|Анна/);
  });

  it('says when it will leave the glass, and can be kept', async () => {
    const wrapper = show();
    const [done, longer] = wrapper.findAll('.ways button');
    await done!.trigger('click');
    await longer!.trigger('click');
    expect(wrapper.emitted()).toMatchObject({ done: [[]], longer: [[]] });
  });
});
