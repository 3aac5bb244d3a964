import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import TransferDialog from './TransferDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(view = deskView()) {
  const global = openPage(view);
  return mountAttached(TransferDialog, { props: { view, visitor: deskVisitor() }, global });
}

describe('TransferDialog', () => {
  it('sends to a service', async () => {
    const wrapper = mount();
    await expectAccessible(wrapper);
    await wrapper.get('[value=payment-1]').setValue();
    answerWith(deskView({ desk: freeDesk() }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'transferTicket',
      expect.objectContaining({ deskId: 'desk-4', to: { kind: 'service', serviceId: 'payment-1' } }),
    );
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('sends to a colleague who is there', async () => {
    const wrapper = mount();
    await wrapper.get('[value=person]').setValue();
    await expectAccessible(wrapper);
    await wrapper.get('[value=olga]').setValue();
    call.mockResolvedValue(no('transfer-nowhere'));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls[0]?.[1]).toMatchObject({ to: { kind: 'person', personId: 'olga' } });
    expect(wrapper.get('[role=alert]').text()).toContain('никто не работает');
  });

  it('takes a word along for whoever serves next', async () => {
    const wrapper = mount();
    await wrapper.get('[value=payment-1]').setValue();
    const note = wrapper.get('input[type=text], input:not([type])');
    expect(note.attributes('maxlength')).toBe('160');
    await note.setValue('  Копия снята ');
    answerWith(deskView({ desk: freeDesk() }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls[0]?.[1]).toMatchObject({ note: 'Копия снята' });
  });

  it('forgets a choice that is no more', async () => {
    const wrapper = mount();
    await wrapper.get('[value=desk]').setValue();
    await wrapper.get('[value=desk-1]').setValue();
    await wrapper.setProps({ view: deskView({ desks: [] }) });
    expect(wrapper.text()).toContain('Другие окна сейчас закрыты');
    await wrapper.get('form').trigger('submit');
    expect(call).not.toHaveBeenCalled();
  });
});
