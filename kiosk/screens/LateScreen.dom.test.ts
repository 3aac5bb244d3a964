import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import type { LateAnswer } from '../flow-types.ts';
import LateScreen from './LateScreen.vue';

const late: LateAnswer = {
  kind: 'late',
  appointmentId: 'appointment-1',
  appointmentAt: at('10:30'),
  serviceId: 'contract-4',
  serviceName: 'Переоформить лицевой счёт',
  offers: ['general-queue', 'new-appointment', 'remote-services'],
};

it('offers what to do instead, never a dead end (8.6.5)', async () => {
  const wrapper = mountAttached(LateScreen, { props: { late, timeZone: 'Europe/Moscow' } });
  expect(wrapper.text()).toContain('Запись на 10:30, «Переоформить лицевой счёт»');
  for (const offer of wrapper.findAll('.answers button')) await offer.trigger('click');
  expect(wrapper.emitted('choose')).toEqual(late.offers.map((offer) => [offer]));
  await expectAccessible(wrapper);
});

it('shows no offer that was not made', () => {
  const props = { late: { ...late, offers: ['general-queue' as const] }, timeZone: 'Europe/Moscow' };
  expect(mountAttached(LateScreen, { props }).findAll('.answers button')).toHaveLength(1);
});
