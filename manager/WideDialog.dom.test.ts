import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import WideDialog from './WideDialog.vue';

it('is over the page until it is let go', async () => {
  const wrapper = mountAttached(WideDialog, {
    props: { title: 'Затронутые записи' },
    slots: { head: '<p>Решите каждую.</p>', default: '<p>10:20</p>', foot: '<button>Сохранить</button>' },
  });
  const dialog = wrapper.get('dialog');
  expect(dialog.element.open).toBe(true);
  await expectAccessible(wrapper);
  await dialog.trigger('cancel');
  expect(wrapper.emitted('cancel')).toHaveLength(1);
});

it('stays when the browser closes it by itself, at the second Escape in a row', async () => {
  const wrapper = mountAttached(WideDialog, { props: { title: 'Кому позвонить' } });
  const dialog = wrapper.get('dialog');
  dialog.element.removeAttribute('open');
  await dialog.trigger('close');
  expect(dialog.element.open).toBe(true);
});
