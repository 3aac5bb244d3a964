import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DeskDialog from './DeskDialog.vue';

const mount = () =>
  mountAttached(DeskDialog, {
    props: { title: 'Закрыть окно?' },
    slots: { default: '<p>Слова</p>', footer: '<button type="submit">Да</button>' },
  });

describe('DeskDialog', () => {
  it('is a modal dialog with a name', async () => {
    const wrapper = mount();
    expect(wrapper.get<HTMLDialogElement>('dialog').element.open).toBe(true);
    await expectAccessible(wrapper);
  });

  it('asks to be closed: by its cross, by Escape', async () => {
    const wrapper = mount();
    await wrapper.get('[aria-label=Закрыть]').trigger('click');
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('close')).toHaveLength(2);
    await wrapper.get('form').trigger('submit');
    expect(wrapper.emitted('submit')).toHaveLength(1);
  });

  it('is closed before it goes, so that the focus goes back', () => {
    const wrapper = mount();
    const { element } = wrapper.get<HTMLDialogElement>('dialog');
    wrapper.unmount();
    expect(element.open).toBe(false);
  });
});
