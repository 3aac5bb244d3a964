import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { unsaved } from '../unsaved.ts';
import NewKey from './NewKey.vue';

afterEach(() => vi.restoreAllMocks());

const show = () =>
  mountAttached(NewKey, { props: { label: 'Ключ «Личный кабинет»', secret: 'secret-of-the-key' } });

describe('NewKey', () => {
  it('warns that it is shown once, and copies', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const wrapper = show();
    expect(wrapper.text()).toContain('показан один раз');
    const field = wrapper.get<HTMLInputElement>('input').element;
    expect(document.activeElement).toBe(field);
    await expectAccessible(wrapper);
    const [copy, done] = wrapper.findAll('button');
    await copy!.trigger('click');
    await flushPromises();
    expect(write).toHaveBeenCalledWith('secret-of-the-key');
    expect(wrapper.get('[role=status]').text()).toBe('Скопировано');
    await done!.trigger('click');
    expect(wrapper.emitted('done')).toHaveLength(1);
  });

  it('would be lost with the page until it is copied', () => {
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const wrapper = show();
    expect([unsaved.value, leave()]).toEqual(['key', true]);
    wrapper.unmount();
    expect([unsaved.value, leave()]).toEqual([null, false]);
  });

  it('says how to copy where the browser does not let the page', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const wrapper = show();
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=status]').text()).toContain('Ctrl+C');
    const field = wrapper.get<HTMLInputElement>('input').element;
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'secret-of-the-key'.length]);
    // To be told how is not yet to have done it.
    expect(unsaved.value).toBe('key');
    await wrapper.get('input').trigger('copy');
    expect(unsaved.value).toBeNull();
  });
});
