import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { h } from 'vue';
import type { OfficeConfig } from '../../contract/office.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import ConfigPage from './ConfigPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

interface Given {
  config: OfficeConfig;
  saved: (config: OfficeConfig) => void;
}

it('shows the configuration, or why there is none and a way to try again; then what was saved', async () => {
  call.mockResolvedValueOnce(refused('no-connection')).mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(ConfigPage, {
    props: { title: 'Расписание', note: 'Когда офис работает' },
    slots: {
      default: ({ config, saved }: Given) =>
        h('button', { onClick: () => saved(officeConfig({ name: 'ЦОК' })) }, config.name),
    },
  });
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toBe('');
  expect(wrapper.get('button').text()).toBe('Центр обслуживания клиентов');
  await wrapper.get('button').trigger('click');
  expect(wrapper.get('button').text()).toBe('ЦОК');
  await expectAccessible(wrapper);
});
