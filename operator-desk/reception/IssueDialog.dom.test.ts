import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, NOW } from '../../test/support/views.ts';
import { call, no, openPage } from '../fake-desk.ts';
import IssueDialog from './IssueDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const ticket = {
  ticketId: 't-48',
  code: 'a1b2c3d4e5f6g7h8',
  number: 'Д048',
  serviceName: 'Переоформить лицевой счёт',
  issuedAt: NOW,
  appointmentAt: null,
  ahead: 0,
  wait: null,
  followUrl: 'http://office/t/x',
  printJobId: null,
};
function mount() {
  const view = deskView();
  const global = openPage(view);
  return mountAttached(IssueDialog, { props: { view }, global });
}
const submit = async (wrapper: ReturnType<typeof mount>) => {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
};

describe('IssueDialog', () => {
  it('gives a ticket, then another one', async () => {
    const wrapper = mount();
    await submit(wrapper);
    expect(call).not.toHaveBeenCalled();
    await wrapper.get('[value=contract-4]').setValue();
    await wrapper.get('[type=checkbox]').setValue(true);
    await expectAccessible(wrapper);
    call.mockResolvedValue({ ok: true, answer: ticket });
    await submit(wrapper);
    expect(call).toHaveBeenCalledWith(
      'issueTicket',
      expect.objectContaining({ serviceId: 'contract-4', outOfTurn: true }),
    );
    expect(wrapper.text()).toMatch(/Д\u00a0048.*впереди никого/);
    expect(document.activeElement?.textContent.trim()).toBe('Готово');
    await expectAccessible(wrapper);
    await submit(wrapper);
    expect(wrapper.find('.option :checked, [type=checkbox]:checked').exists()).toBe(false);
    expect(document.activeElement?.getAttribute('type')).toMatch(/^(radio|search)$/);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('says why not', async () => {
    const wrapper = mount();
    await wrapper.get('[value=contract-4]').setValue();
    call.mockResolvedValue(no('office-closed'));
    await submit(wrapper);
    expect(wrapper.get('[role=alert]').text()).toContain('выдача талонов закончена');
  });
});
