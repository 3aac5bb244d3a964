import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor, freeDesk, NOW, queueRows } from '../../test/support/views.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import ByHandDialog from './ByHandDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const [, , row] = queueRows();

function mount() {
  const view = deskView({ desk: freeDesk() });
  const global = openPage(view);
  return mountAttached(ByHandDialog, { props: { view, row: row!, now: NOW }, global });
}

/** A reason of the list, by its words. */
async function choose(wrapper: ReturnType<typeof mount>, words: string): Promise<void> {
  const option = wrapper.findAll('label').find((label) => label.text().endsWith(words));
  await option!.get('input').setValue();
}

describe('ByHandDialog', () => {
  it('asks why, and calls', async () => {
    const wrapper = mount();
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
    await choose(wrapper, 'донёс документы');
    const visitor = deskVisitor({ ticketId: row!.ticketId, startedAt: null });
    answerWith(deskView({ desk: { ...freeDesk(), state: 'called', visitor } }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'callTicket',
      expect.objectContaining({ deskId: 'desk-4', ticketId: row!.ticketId, why: 'brought-documents' }),
    );
    expect(wrapper.emitted('close')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('takes a reason by its digit, and calls by Enter only', async () => {
    const wrapper = mount();
    dispatchEvent(new KeyboardEvent('keydown', { key: '2', cancelable: true }));
    await flushPromises();
    expect(call).not.toHaveBeenCalled();
    const marked = wrapper.get<HTMLInputElement>(':checked').element;
    expect(document.activeElement).toBe(marked);
    await wrapper.get('form').trigger('submit');
    expect(call).toHaveBeenCalledWith('callTicket', expect.objectContaining({ why: marked.value }));
  });

  it('calls nobody without a reason', async () => {
    const wrapper = mount();
    await wrapper.get('form').trigger('submit');
    expect(call).not.toHaveBeenCalled();
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('ticket-not-waiting', { number: 'К104' }));
    await choose(wrapper, 'другая причина');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('уже не ждёт');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
  });
});
