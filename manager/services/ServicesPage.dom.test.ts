import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import ServicesPage from './ServicesPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

it('shows what visitors come for, whoever does it', async () => {
  call.mockImplementation((name: string) =>
    Promise.resolve(name === 'getConfig' ? fine(officeConfig()) : refused('no-connection')),
  );
  const wrapper = mountAttached(ServicesPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Услуги');
  expect(wrapper.findAll('h2').map((one) => one.text())).toEqual(['Группы', 'Оплата', 'Приём платежа']);
  await expectAccessible(wrapper);
});
