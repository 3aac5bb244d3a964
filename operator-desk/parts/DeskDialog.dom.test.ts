import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, helpCall } from '../../test/support/views.ts';
import { called, openPage } from '../fake-desk.ts';
import DeskDialog from './DeskDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const mount = (view = deskView()) =>
  mountAttached(DeskDialog, {
    global: openPage(view),
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

  it('shows over itself who asks for help, to be answered from there', async () => {
    const wrapper = mount(deskView({ helpCalls: [helpCall()] }));
    const go = wrapper.findAll('dialog button').find((button) => button.text().startsWith('Иду'));
    await go?.trigger('click');
    expect(called()).toEqual(['takeHelpCall']);
    expect(wrapper.emitted('submit')).toBeUndefined();
    await expectAccessible(wrapper);
  });
});
