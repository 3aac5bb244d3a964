import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { stranded } from '../testing/hits.ts';
import StrandedDialog from './StrandedDialog.vue';
import { useSaving } from './useSaving.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

it('names each visitor, says what becomes of them, and leaves it to the manager', async () => {
  const saving = useSaving(() => officeConfig());
  const tickets = [stranded('a'), stranded('b', { number: 'П015', stage: 'held' })];
  call.mockResolvedValueOnce(fine({ hits: [], stranded: tickets }));
  await saving.save(officeConfig({ name: 'ЦОК' }));
  const wrapper = mountAttached(StrandedDialog, { props: { saving, timeZone: 'Europe/Moscow' } });
  expect(wrapper.get('h2').text()).toBe('2 посетителя останутся без своей услуги');
  expect(wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((one) => one.text()))).toEqual([
    ['П\u00a0014', 'Приём платежа', 'ждёт'],
    ['П\u00a0015', 'Приём платежа', 'отошёл, ждут у окна'],
  ]);
  expect(wrapper.text()).toContain('вызвать их сможет любое открытое окно');
  await expectAccessible(wrapper);
  const [back, save] = wrapper.findAll('button');
  await back!.trigger('click');
  await save!.trigger('click');
  expect(Object.keys(wrapper.emitted())).toEqual(expect.arrayContaining(['cancel', 'accept']));
});
