import { expect, it } from 'vitest';
import type { ReportFilter } from '../../contract/report-query.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { reportChoices } from '../testing/reports.ts';
import NarrowBar from './NarrowBar.vue';

const show = (filter: ReportFilter = {}) =>
  mountAttached(NarrowBar, { props: { filter, choices: reportChoices() } });

it('opens what can be chosen, and closes it', async () => {
  const wrapper = show();
  const button = wrapper.get('button');
  expect(wrapper.find('fieldset').exists()).toBe(false);
  await button.trigger('click');
  expect(button.attributes('aria-expanded')).toBe('true');
  await expectAccessible(wrapper);
  await wrapper.get('input').setValue(true);
  expect(wrapper.emitted('choose')).toEqual([[{ services: 'payment' }]]);
  await button.trigger('click');
  expect(wrapper.find('fieldset').exists()).toBe(false);
});

it('says what the report is narrowed to, and drops a part of it or all', async () => {
  const wrapper = show({ services: 'payment', hours: '9-11' });
  const chips = wrapper.findAll('li button');
  expect(chips.map((chip) => chip.text())).toEqual([
    'Приём платежаУбрать из отбора: Приём платежа',
    'пришли с 09:00 до 12:00Убрать из отбора: пришли с 09:00 до 12:00',
  ]);
  await expectAccessible(wrapper);
  await chips[0]!.trigger('click');
  await wrapper.findAll('button').at(-1)!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[{ hours: '9-11' }], [{}]]);
});
