import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import App from './App.vue';
import { FACTS, shellInTest } from './testing.ts';

async function open(hash: string) {
  const own = shellInTest();
  location.hash = hash;
  const wrapper = mountAttached(App);
  await flushPromises();
  return { wrapper, own };
}

describe('the own page of the desk’s window', () => {
  it.each([
    ['#set-up', 'Адрес сервера'],
    ['#server', 'Адрес сервера'],
    ['#lost', 'Рабочее место пока не открывается'],
    ['', 'Рабочее место пока не открывается'],
  ])('%s is «%s»', async (hash, title) => {
    const { wrapper } = await open(hash);
    expect(wrapper.get('h1').text()).toBe(title);
    await expectAccessible(wrapper);
  });

  it('is another one when the window opens another, and shows what is learnt later', async () => {
    const { wrapper, own } = await open('#set-up');
    location.hash = '#lost';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Рабочее место пока не открывается');
    const loss = { kind: 'unreachable', detail: 'ERR_CONNECTION_REFUSED', since: 0 } as const;
    own.onFacts.mock.calls[0]![0]({ ...FACTS, loss });
    await flushPromises();
    expect(wrapper.text()).toContain('ERR_CONNECTION_REFUSED');
  });
});
