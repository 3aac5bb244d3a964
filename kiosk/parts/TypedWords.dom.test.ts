import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TypedWords from './TypedWords.vue';

it('shows what is typed, spaces and all, with room for its lines', async () => {
  const wrapper = mountAttached(TypedWords, { props: { typed: 'Всё  хорошо ', lines: 3 } });
  expect(wrapper.get('.typed').element.textContent).toContain('Всё  хорошо ');
  expect(wrapper.get('.typed').attributes('style')).toContain('--lines: 3');
  await expectAccessible(wrapper);
});
