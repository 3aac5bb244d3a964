import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RangeFields from './RangeFields.vue';

const show = () =>
  mountAttached(RangeFields, {
    props: { days: { from: '2026-11-02', to: '2026-11-20' }, today: '2026-11-26' },
  });

it('takes either end, and the other one along where it would be on the wrong side', async () => {
  const wrapper = show();
  await expectAccessible(wrapper);
  const [first, last] = wrapper.findAll('input');
  await first!.setValue('2026-11-05');
  await last!.setValue('2026-11-10');
  await first!.setValue('2026-11-25');
  await last!.setValue('2026-10-01');
  expect(wrapper.emitted('choose')).toEqual([
    [{ from: '2026-11-05', to: '2026-11-20' }],
    [{ from: '2026-11-02', to: '2026-11-10' }],
    [{ from: '2026-11-25', to: '2026-11-25' }],
    [{ from: '2026-10-01', to: '2026-10-01' }],
  ]);
});

it('waits for the rest of a date that is half typed', async () => {
  const wrapper = show();
  const [first] = wrapper.findAll('input');
  first!.element.value = '';
  await first!.trigger('change');
  expect(wrapper.emitted('choose')).toBeUndefined();
});
