import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SetupSection from './SetupSection.vue';

it('is a named step', async () => {
  const wrapper = mountAttached(SetupSection, {
    props: { step: 2, title: 'Часы работы', note: 'Талоны выдаются только в эти часы.' },
    slots: { default: '<p>С 8 до 18</p>' },
  });
  expect(wrapper.attributes('aria-labelledby')).toBe(wrapper.get('h2').attributes('id'));
  expect(wrapper.text()).toContain('С 8 до 18');
  await expectAccessible(wrapper);
});
