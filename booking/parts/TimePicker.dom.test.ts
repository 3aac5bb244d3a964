import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import TimePicker from './TimePicker.vue';

it('shows the times by the parts of the day, and gives the one that is pressed', async () => {
  const times = [at('09:00'), at('09:20'), at('13:00'), at('17:20')];
  const wrapper = mountAttached(TimePicker, {
    props: { times, timeZone: 'Europe/Moscow' },
  });
  expect(wrapper.findAll('h2').map((heading) => heading.text())).toEqual(['Утро', 'День', 'Вечер']);
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual([
    '09:00',
    '09:20',
    '13:00',
    '17:20',
  ]);
  await wrapper.findAll('button')[1]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[at('09:20')]]);
  await expectAccessible(wrapper);
});
