import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { hit, stranded } from '../testing/hits.ts';
import SavingDialogs from './SavingDialogs.vue';
import { useSaving } from './useSaving.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

it('asks about visitors first, then about bookings, saves, and says whom to call', async () => {
  const saving = useSaving(() => officeConfig());
  const wrapper = mountAttached(SavingDialogs, { props: { saving, timeZone: 'Europe/Moscow' } });
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((button) => button.text() === name)!
      .trigger('click');
    await flushPromises();
  };
  const title = () => wrapper.get('dialog h2').text();
  call.mockResolvedValueOnce(fine({ hits: [hit('a')], stranded: [stranded('t')] }));
  await saving.save(officeConfig({ name: 'ЦОК' }));
  await flushPromises();
  expect(title()).toBe('1 посетитель останется без своей услуги');
  await press('Всё равно сохранить');
  expect(title()).toBe('Изменения затронут 1 запись');
  await expectAccessible(wrapper);
  await press('Отменить');
  call.mockResolvedValueOnce(fine({ done: true, seq: 2 }));
  await press('Сохранить');
  expect(call.mock.lastCall).toMatchObject(['putConfig', { accepted: ['t'], decisions: [{ do: 'cancel' }] }]);
  expect(wrapper.emitted('saved')).toHaveLength(1);
  expect(title()).toBe('Сохранено. Сообщите посетителям');
  await press('Готово');
  expect(wrapper.find('dialog').exists()).toBe(false);
});

it('saves nothing when the manager would rather not', async () => {
  const saving = useSaving(() => officeConfig());
  const wrapper = mountAttached(SavingDialogs, { props: { saving, timeZone: 'Europe/Moscow' } });
  call.mockResolvedValueOnce(fine({ hits: [], stranded: [stranded('t')] }));
  await saving.save(officeConfig({ name: 'ЦОК' }));
  await flushPromises();
  await wrapper.get('dialog button').trigger('click');
  expect(wrapper.find('dialog').exists()).toBe(false);
  expect(call).toHaveBeenCalledOnce();
});
