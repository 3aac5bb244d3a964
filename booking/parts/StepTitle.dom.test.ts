import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import StepTitle from './StepTitle.vue';

describe('StepTitle', () => {
  it('is the heading, the step and the title of the tab', async () => {
    const wrapper = mountAttached(StepTitle, { props: { title: 'Выберите день', step: 2 } });
    expect(wrapper.get('h1').text()).toBe('Выберите день');
    expect(wrapper.text()).toContain('Шаг 2 из 4');
    expect(wrapper.findAll('.done')).toHaveLength(2);
    expect(document.title).toBe('Выберите день — запись на приём');
    await wrapper.setProps({ title: 'Выберите время' });
    expect(document.title).toBe('Выберите время — запись на приём');
    await expectAccessible(wrapper);
  });

  it('counts nothing outside of the steps', () => {
    const wrapper = mountAttached(StepTitle, { props: { title: 'Найти свою запись' } });
    expect(wrapper.text()).toBe('Найти свою запись');
  });
});
