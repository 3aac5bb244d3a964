import { expect, it } from 'vitest';
import { h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import KioskDialog from './KioskDialog.vue';

it('is open at once, has a name, and is not closed by a key but by whoever answers', async () => {
  const wrapper = mountAttached(KioskDialog, {
    props: { labelledBy: 'title', describedBy: 'text' },
    slots: {
      default: () => [h('h2', { id: 'title' }, 'Вы ещё здесь?'), h('p', { id: 'text' }, 'Через 20 с.')],
    },
  });
  const dialog = wrapper.get('dialog');
  expect(dialog.attributes()).toMatchObject({ 'aria-labelledby': 'title', 'aria-describedby': 'text' });
  const cancel = new Event('cancel', { cancelable: true });
  dialog.element.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(wrapper.emitted('cancel')).toHaveLength(1);
  expect(dialog.attributes('open')).toBeDefined();
  await expectAccessible(wrapper);
});
