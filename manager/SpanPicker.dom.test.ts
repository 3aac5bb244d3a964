import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import SpanPicker from './SpanPicker.vue';
import type { Span } from './range.ts';

const show = (date: string | null, span: Span = 'day') =>
  mountAttached(SpanPicker, { props: { date, span, today: '2026-11-26' }, attrs: {} });

it('keeps the date when the days around it are asked for, and today while it is among them', async () => {
  const wrapper = show('2026-11-18');
  await expectAccessible(wrapper);
  await wrapper.get('select').setValue('week');
  await wrapper.get('select').setValue('month');
  expect(wrapper.emitted('choose')).toEqual([
    ['2026-11-18', 'week'],
    [null, 'month'],
  ]);
});

it('goes to the week before', async () => {
  const wrapper = show(null, 'week');
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('choose')).toEqual([['2026-11-16', 'week']]);
});
