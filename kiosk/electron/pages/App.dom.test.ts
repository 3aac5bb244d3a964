import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { typeScale } from '../../../ui/glass.ts';
import App from './App.vue';
import { FACTS, shellInTest } from './testing.ts';

async function open(hash: string) {
  const own = shellInTest();
  location.hash = hash;
  const wrapper = mountAttached(App);
  await flushPromises();
  return { wrapper, own };
}

describe('the shell’s own page', () => {
  it.each([
    ['#lost', 'Киоск временно не работает'],
    ['#set-up', 'Настройка киоска'],
    ['#technician', 'Для техника'],
    ['', 'Киоск временно не работает'],
  ])('%s is «%s»', async (hash, title) => {
    const { wrapper } = await open(hash);
    expect(wrapper.get('h1').text()).toBe(title);
    await expectAccessible(wrapper);
  });

  it('is another one when the shell opens another', async () => {
    const { wrapper } = await open('#set-up');
    location.hash = '#lost';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('Киоск временно не работает');
  });

  it('is as large as the glass asks for', async () => {
    const { own } = await open('#lost');
    const scale = () => document.documentElement.style.getPropertyValue('--glass-scale');
    expect(scale()).toBe('');
    own.onFacts.mock.calls[0]![0]({ ...FACTS, screenInches: 19 });
    await flushPromises();
    const { innerWidth: width, innerHeight: height } = window;
    expect(Number(scale())).toBeCloseTo(typeScale(19, { width, height }));
  });

  it('shows what the shell learns later', async () => {
    const { wrapper, own } = await open('#lost');
    expect(wrapper.find('section').exists()).toBe(false);
    const loss = { kind: 'unreachable', detail: 'ERR_CONNECTION_REFUSED', since: 0 } as const;
    own.onFacts.mock.calls[0]![0]({ ...FACTS, loss });
    await flushPromises();
    expect(wrapper.get('section').text()).toContain('ERR_CONNECTION_REFUSED');
  });
});
