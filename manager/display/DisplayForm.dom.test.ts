import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import DisplayForm from './DisplayForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());
const config = officeConfig();
const show = () => mountAttached(DisplayForm, { props: { config } });

it('saves a new hall', async () => {
  call.mockImplementation(async (endpoint: string) =>
    endpoint === 'checkConfig' ? fine({ hits: [], stranded: [] }) : fine({}),
  );
  const wrapper = show();
  await wrapper
    .findAll('button')
    .find((one) => one.text() === 'Добавить зал')!
    .trigger('click');
  await wrapper.get('.zone input[type=text]').setValue('Левый зал');
  await wrapper.get('.zone input[type=checkbox]').setValue(true);
  await expectAccessible(wrapper);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  const [saved] = wrapper.emitted('saved') as [[typeof config]];
  expect(saved[0].display.zones).toEqual([
    { id: 'zone-1', name: 'Левый зал', deskIds: [config.desks[0]!.id], screenInches: null },
  ]);
});

it('leads to what is wrong, and sends nothing', async () => {
  const wrapper = show();
  await wrapper.get('input[type=number]').setValue('200');
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  expect(call).not.toHaveBeenCalled();
  expect(wrapper.text()).toContain('Введите число от 19 до 120');
  expect(document.activeElement).toBe(wrapper.get('[aria-invalid]').element);
});
