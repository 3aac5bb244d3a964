import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, OFFICE, toAskRow } from '../../test/support/views.ts';
import { answerWith, call, live, no, openPage } from '../fake-desk.ts';
import WordDialog from './WordDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const row = toAskRow('К104', at('10:20'));

beforeEach(() => localStorage.clear());

/** A key from wherever the focus is. */
async function press(key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await flushPromises();
  return event;
}

function mount() {
  const global = openPage(deskView({ toAsk: [row] }));
  return mountAttached(WordDialog, { props: { row, timeZone: OFFICE.timezone }, global });
}
const asked = (words: string | null) => [
  ['recordWord', { ticketId: 'ticket-К104', words, commandId: expect.any(String) as string }],
];

describe('WordDialog', () => {
  it('takes down what was said', async () => {
    const wrapper = mount();
    expect(wrapper.get('h2').text()).toBe('К\u00a0104: всё ли было удобно?');
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
    await expectAccessible(wrapper);
    await wrapper.get('form').trigger('submit');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.get('.fault').text()).toContain('Напишите, что сказал посетитель');
    await wrapper.get('textarea').setValue('  Пандус скользкий.\nСпасибо! ');
    answerWith(deskView({ toAsk: [] }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls).toEqual(asked('Пандус скользкий.\nСпасибо!'));
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('takes down that there was nothing', async () => {
    const wrapper = mount();
    answerWith(deskView({ toAsk: [] }));
    await wrapper
      .findAll('button')
      .find((button) => button.text() === 'Пожеланий нет')!
      .trigger('click');
    await flushPromises();
    expect(call.mock.calls).toEqual(asked(null));
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('is put off without a word to the server', async () => {
    const wrapper = mount();
    await wrapper
      .findAll('button')
      .find((button) => button.text() === 'Позже Esc')!
      .trigger('click');
    expect(wrapper.emitted('close')).toHaveLength(1);
    expect(call).not.toHaveBeenCalled();
  });

  it('is recorded by its key, which begins no line and works beside the field too', async () => {
    const wrapper = mount();
    expect(wrapper.get('[type=submit]').text()).toBe('Записать Ctrl Enter');
    await wrapper.get('textarea').setValue('Пандус скользкий.');
    wrapper.get('textarea').element.blur();
    answerWith(deskView({ toAsk: [] }));
    await press('Enter');
    expect(call).not.toHaveBeenCalled();
    const event = await press('Enter', { ctrlKey: true });
    expect(event.defaultPrevented).toBe(true);
    expect(call.mock.calls).toEqual(asked('Пандус скользкий.'));
    expect(wrapper.emitted('close')).toHaveLength(1);
    expect(mount().get('textarea').element.value).toBe('');
  });

  it('keeps what is written when it is closed, and offers no «nothing to say» beside it', async () => {
    const wrapper = mount();
    await wrapper.get('textarea').setValue('Пандус скользкий.');
    const none = wrapper.findAll('button').find((button) => button.text() === 'Пожеланий нет')!;
    expect(none.attributes('disabled')).toBeDefined();
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('close')).toHaveLength(1);
    wrapper.unmount();
    expect(mount().get('textarea').element.value).toBe('Пандус скользкий.');
  });

  it('is not recorded without a line, says so and keeps what is written', async () => {
    const wrapper = mount();
    await wrapper.get('textarea').setValue('Пандус скользкий.');
    live.status.value = 'lost';
    await press('Enter', { ctrlKey: true });
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.get('.notice [role=alert]').text()).toContain('Нет связи');
    expect(wrapper.get('textarea').element.value).toBe('Пандус скользкий.');
  });

  it.each([
    ['F2', {}, 'F2'],
    ['F10', { ctrlKey: true }, 'Ctrl F10'],
  ])('says why %s %o does nothing, and what to do', async (key, init, name) => {
    const wrapper = mount();
    await press(key, init);
    const words = wrapper.get('.notice [role=alert]').text();
    expect(words).toContain(`Клавиша ${name} не работает, пока открыт ответ`);
    expect(words).toContain('Ctrl Enter');
    await expectAccessible(wrapper);
  });

  it('leaves the keys of the text to the text', async () => {
    const wrapper = mount();
    for (const event of [
      await press('ArrowDown'),
      await press('я', { code: 'KeyZ', ctrlKey: true }),
      await press('F5'),
    ])
      expect(event.defaultPrevented).toBe(false);
    expect(wrapper.get('.notice').text()).toBe('');
  });

  it('tells how many letters are left', async () => {
    const wrapper = mount();
    await wrapper.get('textarea').setValue('д'.repeat(490));
    expect(wrapper.text()).toContain('осталось 10 знаков');
    await expectAccessible(wrapper);
  });

  it('says why not, and keeps what was written', async () => {
    const wrapper = mount();
    await wrapper.get('textarea').setValue('Пандус скользкий.');
    call.mockResolvedValue(no('word-asked', { number: 'К104' }));
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('уже спросили');
    expect(wrapper.get('textarea').element.value).toBe('Пандус скользкий.');
    await expectAccessible(wrapper);
  });
});
