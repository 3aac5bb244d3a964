import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, deskVisitor, freeDesk, NOW } from '../../test/support/views.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import ResumeDialog from './ResumeDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const [held] = deskView().held;
const other = {
  ...held!,
  ticketId: 'other',
  number: 'С012',
  heldAt: at('10:40'),
  why: 'fetch-document' as const,
};

function mount() {
  const view = deskView({ desk: freeDesk(), held: [held!, other] });
  const global = openPage(view);
  return mountAttached(ResumeDialog, { props: { view, now: NOW }, global });
}
async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await flushPromises();
}

describe('ResumeDialog', () => {
  it('tells those on hold apart: number, what for, how long', async () => {
    const wrapper = mount();
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual([
      '1К\u00a0099, заполнить бланк, 7\u00a0мин',
      '2С\u00a0012, принести документ, 2\u00a0мин',
    ]);
    await expectAccessible(wrapper);
  });

  it('goes on with the one whose digit is pressed', async () => {
    const wrapper = mount();
    const desk = { ...freeDesk(), state: 'serving' as const, visitor: deskVisitor({ ticketId: 'other' }) };
    answerWith(deskView({ desk, held: [held!] }));
    await press('2');
    expect(call.mock.calls).toEqual([
      ['resumeHeld', { deskId: 'desk-4', commandId: expect.any(String), ticketId: 'other' }],
    ]);
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('ticket-not-held-here', { number: 'К099' }));
    await press('1');
    expect(wrapper.get('[role=alert]').text()).toContain('К\u00a0099 не отложен у этого окна');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
  });
});
