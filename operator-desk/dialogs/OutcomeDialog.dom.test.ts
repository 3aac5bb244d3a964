import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import { answerWith, call, live, no, openPage } from '../fake-desk.ts';
import OutcomeDialog from './OutcomeDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount() {
  const view = deskView();
  const global = openPage(view);
  return mountAttached(OutcomeDialog, { props: { view, visitor: deskVisitor() }, global });
}
type Dialog = ReturnType<typeof mount>;

async function press(wrapper: Dialog, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? wrapper.element).dispatchEvent(event);
  await flushPromises();
  return event;
}
/** Enter in a form presses its button. */
async function enter(wrapper: Dialog): Promise<void> {
  if (wrapper.get('[type=submit]').attributes('disabled') === undefined)
    await wrapper.get('form').trigger('submit');
  await flushPromises();
}
const sent = () => call.mock.calls[0]?.[1]['outcome'];
const finishes = () => answerWith(deskView({ desk: freeDesk() }));
const question = (wrapper: Dialog) => wrapper.get('legend, .field label').text();

describe('OutcomeDialog', () => {
  it('asks for one of four, and finishes with nobody’s word but one’s own', async () => {
    const wrapper = mount();
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual([
      '1вопрос решён',
      '2обещан ответ к сроку',
      '3решит без визита',
      '4отказано',
    ]);
    await expectAccessible(wrapper);
    await enter(wrapper);
    expect(call).not.toHaveBeenCalled();
  });

  it.each([
    ['1', { kind: 'solved' }],
    ['3', { kind: 'sent-to-remote' }],
  ])('%s and Enter finish', async (key, outcome) => {
    const wrapper = mount();
    finishes();
    await press(wrapper, key);
    expect(call).not.toHaveBeenCalled();
    await enter(wrapper);
    expect(call).toHaveBeenCalledWith(
      'finishService',
      expect.objectContaining({ deskId: 'desk-4', outcome }),
    );
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('proposes the day of a promised answer', async () => {
    const wrapper = mount();
    await press(wrapper, '2');
    expect(question(wrapper)).toBe('К какому дню обещан ответ');
    const field = wrapper.get<HTMLInputElement>('input[type=date]');
    expect(document.activeElement).toBe(field.element);
    expect(field.element.value).toBe('2026-12-07');
    expect(wrapper.text()).toContain('Ответ будет: понедельник, 7 декабря');
    await expectAccessible(wrapper);
    finishes();
    await enter(wrapper);
    expect(sent()).toEqual({ kind: 'answer-promised', due: '2026-12-07' });
  });

  it('takes Enter in the date field, and a held one for no second press', async () => {
    const wrapper = mount();
    await press(wrapper, '2');
    const field = wrapper.get('input[type=date]').element;
    const enterOn = (repeat: boolean) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }),
      );
    enterOn(true);
    expect(call).not.toHaveBeenCalled();
    finishes();
    expect(enterOn(false)).toBe(false);
    await flushPromises();
    expect(sent()).toEqual({ kind: 'answer-promised', due: '2026-12-07' });
  });

  it('takes another day that is allowed', async () => {
    const wrapper = mount();
    await press(wrapper, '2');
    await wrapper.get('input[type=date]').setValue('2026-12-23');
    finishes();
    await enter(wrapper);
    expect(sent()).toEqual({ kind: 'answer-promised', due: '2026-12-23' });
  });

  it.each(['2026-11-22', '2026-12-24', ''])(
    'does not promise for the day «%s», and says why',
    async (day) => {
      const wrapper = mount();
      await press(wrapper, '2');
      await wrapper.get('input[type=date]').setValue(day);
      expect(wrapper.get('.fault').text()).toContain('самое позднее — среда, 23 декабря');
      await expectAccessible(wrapper);
      await enter(wrapper);
      expect(call).not.toHaveBeenCalled();
    },
  );

  it('asks why somebody is refused', async () => {
    const wrapper = mount();
    await press(wrapper, '4');
    expect(question(wrapper)).toBe('Почему отказано');
    await expectAccessible(wrapper);
    await enter(wrapper);
    expect(call).not.toHaveBeenCalled();
    await press(wrapper, '3');
    finishes();
    await enter(wrapper);
    expect(sent()).toEqual({ kind: 'refused', why: 'no-right' });
  });

  it('goes back with Esc to what was chosen, and only then closes', async () => {
    const wrapper = mount();
    await press(wrapper, '4');
    expect((await press(wrapper, 'Escape')).defaultPrevented).toBe(true);
    expect(question(wrapper)).toBe('Итог визита');
    expect(document.activeElement?.getAttribute('value')).toBe('refused');
    // Not prevented: the browser closes the dialog.
    expect((await press(wrapper, 'Escape')).defaultPrevented).toBe(false);
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('close')).toHaveLength(1);
    expect(call).not.toHaveBeenCalled();
  });

  it('forgets a reason with the refusal that it belonged to', async () => {
    const wrapper = mount();
    await press(wrapper, '4');
    await press(wrapper, '1');
    await press(wrapper, 'Escape');
    await press(wrapper, '3');
    finishes();
    await enter(wrapper);
    expect(sent()).toEqual({ kind: 'sent-to-remote' });
  });

  it('goes on and back by its buttons too', async () => {
    const wrapper = mount();
    await wrapper.get('[value=refused]').setValue();
    expect(wrapper.get('[type=submit]').text()).toContain('Дальше');
    await enter(wrapper);
    expect(question(wrapper)).toBe('Почему отказано');
    await wrapper.get('.foot button').trigger('click');
    expect(question(wrapper)).toBe('Итог визита');
    await wrapper.get('.foot button').trigger('click');
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('says why the server does not take a day', async () => {
    const wrapper = mount();
    await press(wrapper, '2');
    call.mockResolvedValue(no('promise-due-outside', { latestAt: at('00:00') }));
    await enter(wrapper);
    expect(wrapper.get('[role=alert]').text()).toContain('Выберите день с сегодняшнего по 23 ноября');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
  });

  it('can send nothing while the server is lost', async () => {
    const wrapper = mount();
    await press(wrapper, '1');
    live.status.value = 'lost';
    await flushPromises();
    await enter(wrapper);
    expect(call).not.toHaveBeenCalled();
  });
});
