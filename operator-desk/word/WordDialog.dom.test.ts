import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, OFFICE, toAskRow } from '../../test/support/views.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import WordDialog from './WordDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const row = toAskRow('К104', at('10:20'));

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
      .find((button) => button.text() === 'Позже')!
      .trigger('click');
    expect(wrapper.emitted('close')).toHaveLength(1);
    expect(call).not.toHaveBeenCalled();
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
