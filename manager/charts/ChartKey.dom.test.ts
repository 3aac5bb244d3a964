import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ChartKey from './ChartKey.vue';

it('says what each colour is, in the colours of the house', async () => {
  const key = mountAttached(ChartKey, {
    props: {
      entries: [
        { name: 'Ждут', colour: 'brand' },
        { name: 'Пришли', colour: 'ink-2' },
      ],
    },
  });
  expect(key.findAll('li').map((entry) => entry.text())).toEqual(['Ждут', 'Пришли']);
  expect(key.get('.swatch').attributes('style')).toContain('var(--brand)');
  await expectAccessible(key);
});
