import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import { proposal } from '../testing/proposal.ts';
import SetupForm from './SetupForm.vue';
import SetupPage from './SetupPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const HEALTH = fine({ status: 'setup-needed', clock: { now: NOW, speed: 1 }, officeId: null, seq: 0 });
let setup: unknown;

beforeEach(() => {
  setup = fine({ needed: true, officeName: null, proposal: proposal() });
  call.mockReset().mockImplementation((name) => Promise.resolve(name === 'getHealth' ? HEALTH : setup));
});

async function open(hash: string) {
  history.replaceState(null, '', `/setup${hash}`);
  const wrapper = mountAttached(SetupPage);
  await flushPromises();
  return wrapper;
}

describe('SetupPage', () => {
  it('asks what a new office has to say, then shows what there is', async () => {
    const wrapper = await open('#key');
    const form = wrapper.getComponent(SetupForm);
    expect(form.props()).toMatchObject({ token: 'key', now: NOW });
    form.vm.$emit('done', 'ЦОК Белгород', true);
    await flushPromises();
    expect(wrapper.get('h1').text()).toBe('ЦОК Белгород: офис открыт');
    expect(location.hash).toBe('');
    await expectAccessible(wrapper);
  });

  it('says that the link has been used', async () => {
    setup = fine({ needed: false, officeName: 'Офис', proposal: null });
    const wrapper = await open('#key');
    expect(wrapper.get('h1').text()).toBe('Офис уже настроен');
    await expectAccessible(wrapper);
  });

  it('says that the link has no key', async () => {
    const wrapper = await open('');
    expect(wrapper.get('h1').text()).toBe('Ссылка неполная');
    await expectAccessible(wrapper);
  });

  it('says that the server is not there, and tries again', async () => {
    setup = refused('no-connection');
    const wrapper = await open('#key');
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
    await expectAccessible(wrapper);
    setup = fine({ needed: true, officeName: null, proposal: proposal() });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.find('form').exists()).toBe(true);
  });
});
