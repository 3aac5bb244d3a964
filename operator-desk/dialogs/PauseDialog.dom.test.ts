import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import type { Seat } from '../actions/rules.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import PauseDialog from './PauseDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const serving: Seat = { ...freeDesk(), state: 'serving', visitor: deskVisitor() };
const lunch = { kind: 'pause', why: 'lunch' } as const;

function mount(seat: Seat = freeDesk()) {
  const view = deskView({ desk: seat });
  const global = openPage(view);
  return mountAttached(PauseDialog, { props: { view, seat }, global });
}
type Dialog = ReturnType<typeof mount>;

async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await flushPromises();
}
const labels = (wrapper: Dialog) => wrapper.findAll('label').map((label) => label.text());
const REASONS = ['1обед', '2технический перерыв', '3работа с документами'];
const said = (then: object | null) => [
  ['sayLastVisitor', { deskId: 'desk-4', commandId: expect.any(String), then }],
];

describe('PauseDialog', () => {
  it('asks why, and pauses at a free desk at once', async () => {
    const wrapper = mount();
    expect(wrapper.get('h2').text()).toBe('Перерыв');
    expect(labels(wrapper)).toEqual(REASONS);
    expect(wrapper.get('[type=submit]').text()).toContain('Уйти на перерыв');
    await expectAccessible(wrapper);
  });

  it.each([
    ['1', 'lunch'],
    ['2', 'technical'],
    ['3', 'documents'],
  ])('%s pauses: %s', async (key, why) => {
    const wrapper = mount();
    answerWith(deskView({ desk: { ...freeDesk(), state: 'paused', pausedAt: 1 } }));
    await press(key);
    expect(call.mock.calls).toEqual([
      ['pauseDesk', { deskId: 'desk-4', commandId: expect.any(String), why }],
    ]);
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('with a visitor makes that one the last', async () => {
    const wrapper = mount(serving);
    expect(wrapper.get('h2').text()).toBe('Перерыв после Д\u00a0047');
    expect(labels(wrapper)).toEqual(REASONS);
    expect(wrapper.text()).toContain('Д\u00a0047 станет последним');
    expect(wrapper.get('[type=submit]').text()).toContain('Сделать последним');
    await expectAccessible(wrapper);
    answerWith(deskView({ desk: { ...serving, afterLast: lunch } }));
    await press('1');
    expect(call.mock.calls).toEqual(said(lunch));
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it.each([[lunch], [{ kind: 'close' } as const]])(
    'with the last one (%o) can be taken back',
    async (afterLast) => {
      const wrapper = mount({ ...serving, afterLast });
      expect(labels(wrapper)).toEqual([...REASONS, '4остаться на приёме']);
      await expectAccessible(wrapper);
      answerWith(deskView({ desk: serving }));
      await press('4');
      expect(call.mock.calls).toEqual(said(null));
      expect(wrapper.emitted('close')).toHaveLength(1);
    },
  );

  it('may have another reason said than before', async () => {
    mount({ ...serving, afterLast: lunch });
    answerWith(deskView({ desk: { ...serving, afterLast: { kind: 'pause', why: 'documents' } } }));
    await press('3');
    expect(call.mock.calls).toEqual(said({ kind: 'pause', why: 'documents' }));
  });

  it('asked again has the reason marked that was said, and Enter leaves it', async () => {
    const documents = { kind: 'pause', why: 'documents' } as const;
    const wrapper = mount({ ...serving, afterLast: documents });
    const marked = wrapper.findAll('label').filter((label) => label.get('input').element.checked);
    expect(marked.map((label) => label.text())).toEqual(['3работа с документами']);
    expect(document.activeElement).toBe(marked[0]?.get('input').element);
    answerWith(deskView({ desk: { ...serving, afterLast: documents } }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls).toEqual(said(documents));
    await expectAccessible(wrapper);
  });

  it('after «закрыть» marks the first', () => {
    const wrapper = mount({ ...serving, afterLast: { kind: 'close' } });
    const marked = wrapper.findAll('label').filter((label) => label.get('input').element.checked);
    expect(marked.map((label) => label.text())).toEqual(['1обед']);
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('desk-busy', { number: 'Д047' }));
    await press('2');
    expect(wrapper.get('[role=alert]').text()).toContain('За окном посетитель');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
  });

  it('tells who is on hold', () => {
    expect(mount().text()).toContain(
      'Отложен К\u00a0099: когда вернётся, встанет на прежнее место в очереди.',
    );
  });

  it('leaves at once, or stays, where the last visitor has stepped aside', async () => {
    const waits = { ...freeDesk(), afterLast: lunch, waitsFor: { number: 'Д047', isBack: false } };
    const leaving = mount(waits);
    expect(labels(leaving)).toEqual([...REASONS, '4остаться на приёме']);
    answerWith(deskView({ desk: { ...freeDesk(), state: 'paused', pausedAt: 1 } }));
    await press('1');
    expect(call.mock.calls).toEqual([
      ['pauseDesk', { deskId: 'desk-4', commandId: expect.any(String), why: 'lunch' }],
    ]);
    leaving.unmount();
    call.mockClear();
    mount(waits);
    answerWith(deskView({ desk: freeDesk() }));
    await press('4');
    expect(call.mock.calls).toEqual(said(null));
  });
});
