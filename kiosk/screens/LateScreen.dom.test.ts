import { expect, it } from 'vitest';
import { lateAnswer } from '../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import LateScreen from './LateScreen.vue';

const show = (late = lateAnswer(), admits = true) =>
  mountAttached(LateScreen, {
    props: { late, timeZone: 'Europe/Moscow', today: '2026-11-23', admits },
  });

it('shows all three offers at once, never a dead end (8.6.5)', async () => {
  const wrapper = show();
  expect(wrapper.text()).toContain('Ваша запись: 10:30, «Переоформить лицевой счёт»');
  const [queue, first] = wrapper.findAll('.offers button');
  await queue!.trigger('click');
  await first!.trigger('click');
  await wrapper.get('.others button').trigger('click');
  expect(wrapper.emitted()).toMatchObject({
    queue: [[]],
    'choose-time': [[at('11:20')]],
    'other-days': [[]],
  });
  expect(wrapper.text()).toContain('8 800 100-00-00');
  await expectAccessible(wrapper);
});

it('names the day of a booking that was not for today', () => {
  const late = lateAnswer({ appointmentAt: at('10:30') - 3 * 86_400_000 });
  expect(show(late).text()).toContain('Ваша запись: пятница, 20 ноября, 10:30');
});

it('shows no offer that was not made, nor a queue that nobody is let into any more', () => {
  expect(show(lateAnswer({ offers: ['general-queue'] })).findAll('.offers button')).toHaveLength(1);
  expect(show(lateAnswer(), false).text()).not.toContain('Общая очередь');
});
