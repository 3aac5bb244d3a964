import { expect, it } from 'vitest';
import type { ReportFilter } from '../../contract/report-query.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { reportChoices } from '../testing/reports.ts';
import NarrowPanel from './NarrowPanel.vue';

const show = (
  filter: ReportFilter = {},
  choices: ReturnType<typeof reportChoices> | null = reportChoices(),
) => mountAttached(NarrowPanel, { props: { filter, choices } });

it('takes ticks', async () => {
  const wrapper = show({ services: 'payment' });
  await expectAccessible(wrapper);
  const box = (name: string) =>
    wrapper
      .findAll('label')
      .find((label) => label.text() === name)!
      .get('input');
  expect(box('Приём платежа').element.checked).toBe(true);
  await box('Изменить договор').setValue(true);
  await box('Окно 2').setValue(true);
  await box('Приём платежа').setValue(false);
  expect(wrapper.emitted('choose')).toEqual([
    [{ services: 'payment,contract' }],
    [{ services: 'payment', desks: 'desk-2' }],
    [{}],
  ]);
});

it('takes hours: the first one, the last one, and the whole day again', async () => {
  const wrapper = show({ hours: '9-11' });
  const [first, last] = wrapper.findAll('select');
  expect([first!.element.value, last!.element.value]).toEqual(['9', '11']);
  // The last hour is told by its end.
  expect(last!.get('option[value="11"]').text()).toBe('12:00');
  await first!.setValue('10');
  await last!.setValue('');
  expect(wrapper.emitted('choose')).toEqual([[{ hours: '10-11' }], [{}]]);
  const whole = show();
  await whole.findAll('select')[1]!.setValue('12');
  expect(whole.emitted('choose')).toEqual([[{ hours: '0-12' }]]);
});

it('waits for what there is', async () => {
  const wrapper = show({}, null);
  expect(wrapper.text()).toBe('Считаем…');
  await expectAccessible(wrapper);
});
