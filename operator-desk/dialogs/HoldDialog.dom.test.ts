import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import HoldDialog from './HoldDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(view = deskView()) {
  const global = openPage(view);
  return mountAttached(HoldDialog, { props: { view, visitor: deskVisitor() }, global });
}
async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await flushPromises();
}

describe('HoldDialog', () => {
  it('asks what for, and says that the place is kept', async () => {
    const wrapper = mount();
    expect(wrapper.get('h2').text()).toBe('Отложить Д\u00a0047');
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual([
      '1заполнить бланк',
      '2принести документ',
      '3другое',
    ]);
    expect(wrapper.text()).toContain('Место сохранится');
    await expectAccessible(wrapper);
  });

  it('says that the desk waits for its last visitor', () => {
    const desk = { ...deskView().desk!, afterLast: { kind: 'close' } } as const;
    const words = mount(deskView({ desk })).text();
    expect(words).toContain('Окно дождётся этого посетителя, других вызовов не будет.');
  });

  it.each([
    ['1', 'fill-form'],
    ['2', 'fetch-document'],
    ['3', 'other'],
  ])('%s holds: %s', async (key, why) => {
    const wrapper = mount();
    answerWith(deskView({ desk: freeDesk() }));
    await press(key);
    expect(call.mock.calls).toEqual([
      ['holdTicket', { deskId: 'desk-4', commandId: expect.any(String), why }],
    ]);
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('not-started', { number: 'Д047' }));
    await press('1');
    expect(wrapper.get('[role=alert]').text()).toContain('Д\u00a0047');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
  });
});
