import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RatingThanks from './RatingThanks.vue';

const mount = (said: 'content' | 'low' | 'already', phone = '8 800 100-00-00') =>
  mountAttached(RatingThanks, { props: { said, phone } });

describe('RatingThanks', () => {
  it.each([
    ['content', 'Спасибо за оценку!'],
    ['already', 'Визит уже оценили'],
  ] as const)('%s: thanks, and no more', async (said, title) => {
    const wrapper = mount(said);
    expect(wrapper.get('h2').text()).toBe(title);
    expect(wrapper.find('a').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('apologises, and says where to turn', async () => {
    const wrapper = mount('low');
    expect(wrapper.get('h2').text()).toBe('Простите нас');
    expect(wrapper.get('a').attributes('href')).toBe('tel:88001000000');
    await expectAccessible(wrapper);
  });

  it('names no phone where there is none', async () => {
    const wrapper = mount('low', '');
    expect(wrapper.find('a').exists()).toBe(false);
    expect(wrapper.text()).toContain('подойдите к сотруднику');
    expect(wrapper.text()).not.toContain('позвоните');
    await expectAccessible(wrapper);
  });
});
