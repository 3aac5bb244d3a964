import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, OFFICE } from '../../test/support/views.ts';
import type { Outcome } from '../desk.ts';
import { live, openPage } from '../fake-desk.ts';
import ReasonDialog from './ReasonDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const OPTIONS = [
  { id: 'rain', name: 'дождь' },
  { id: 'snow', name: 'снег' },
];
const send = vi.fn<(id: string) => Promise<Outcome<unknown>>>();

function mount(props = {}) {
  const global = openPage(deskView());
  const given = { title: 'Уйти домой', label: 'Почему', options: OPTIONS, confirm: 'Уйти' };
  const all = { ...given, timeZone: OFFICE.timezone, send, ...props };
  return mountAttached(ReasonDialog, { props: all, global });
}
async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.activeElement?.dispatchEvent(event);
  await flushPromises();
}

beforeEach(() => {
  send.mockReset().mockResolvedValue({ ok: true, answer: null });
});

describe('ReasonDialog', () => {
  it('asks with numbered reasons, the first of them marked and in focus', async () => {
    const wrapper = mount({ hint: 'Зонт у двери' });
    expect(wrapper.get('h2').text()).toBe('Уйти домой');
    expect(wrapper.get('legend').text()).toBe('Почему');
    expect(wrapper.findAll('label').map((label) => label.text())).toEqual(['1дождь', '2снег']);
    expect(wrapper.get<HTMLInputElement>('[value=rain]').element.checked).toBe(true);
    expect(document.activeElement?.getAttribute('value')).toBe('rain');
    expect(wrapper.text()).toContain('Зонт у двери');
    expect(wrapper.findAll('kbd').map((key) => key.text())).toEqual(['1', '2', 'Esc', 'Enter']);
    expect(send).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
  });

  it('does it with a digit alone', async () => {
    const wrapper = mount();
    await press('2');
    expect(send.mock.calls).toEqual([['snow']]);
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it.each([
    ['3', {}],
    ['2', { repeat: true }],
    ['2', { ctrlKey: true }],
  ])('does nothing with %s %o', async (key, init) => {
    mount();
    await press(key, init);
    expect(send).not.toHaveBeenCalled();
  });

  it('does it with Enter for the one that is marked', async () => {
    const wrapper = mount();
    await wrapper.get('form').trigger('submit');
    await wrapper.get('[value=snow]').setValue();
    expect(send.mock.calls).toEqual([['rain']]);
    await wrapper.get('form').trigger('submit');
    expect(send.mock.calls).toEqual([['rain'], ['snow']]);
  });

  it('stays and says why it was not done, until the next wish', async () => {
    const wrapper = mount();
    send.mockResolvedValueOnce({ ok: false, no: { code: 'storage-failed' } });
    await press('2');
    expect(wrapper.get('[role=alert]').text()).toContain('Не удалось сохранить');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
    await press('1');
    expect(wrapper.get('[role=alert]').text()).toBe('');
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('is left with nothing done', async () => {
    const wrapper = mount();
    await wrapper.get('.foot button').trigger('click');
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('close')).toHaveLength(2);
    expect(send).not.toHaveBeenCalled();
  });

  it('cannot be confirmed while the server is lost', async () => {
    const wrapper = mount();
    live.status.value = 'lost';
    await flushPromises();
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
    await expectAccessible(wrapper);
  });
});
