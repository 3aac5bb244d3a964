import { expect, it } from 'vitest';
import { h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import FigureCard from './FigureCard.vue';
import FigureRow from './FigureRow.vue';

it('is a named list of measures', async () => {
  const wrapper = mountAttached(FigureRow, {
    props: { label: 'Главное сейчас' },
    slots: { default: () => h(FigureCard, { label: 'Ждут', value: '12' }) },
  });
  expect(wrapper.get('dl').attributes('aria-label')).toBe('Главное сейчас');
  expect(wrapper.get('dt').text()).toBe('Ждут');
  await expectAccessible(wrapper);
});
