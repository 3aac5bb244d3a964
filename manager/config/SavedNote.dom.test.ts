import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import SavedNote from './SavedNote.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

it('asks for the configuration without the change, and says why there is none', async () => {
  const wrapper = mountAttached(SavedNote, { props: { seq: 7, busy: false } });
  await expectAccessible(wrapper);
  call.mockResolvedValueOnce(refused('no-connection'));
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(wrapper.emitted('takeBack')).toBeUndefined();
  expect(wrapper.get('[role=alert]').text()).not.toBe('');
  const answer = { config: officeConfig(), changes: [], moreChanges: 0, kept: [] };
  call.mockResolvedValueOnce(fine(answer));
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(call).toHaveBeenLastCalledWith('proposeTakeBack', { seq: 7 });
  expect(wrapper.emitted('takeBack')).toEqual([[officeConfig(), 7]]);
});

it('offers nothing for what cannot go back from here', () => {
  const wrapper = mountAttached(SavedNote, { props: { seq: null, busy: false } });
  expect(wrapper.find('button').exists()).toBe(false);
});
