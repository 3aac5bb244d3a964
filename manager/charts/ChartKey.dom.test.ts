import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import ChartKey from './ChartKey.vue';

it('says what each colour is, in the colours of the house', () => {
  const key = mount(ChartKey, {
    props: {
      entries: [
        { name: 'Ждут', colour: 'brand' },
        { name: 'Пришли', colour: 'ink-2' },
      ],
    },
  });
  expect(key.findAll('li').map((entry) => entry.text())).toEqual(['Ждут', 'Пришли']);
  expect(key.get('.swatch').attributes('style')).toContain('var(--brand)');
});
