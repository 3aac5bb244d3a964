import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ConfirmScreen from './ConfirmScreen.vue';

const props = {
  when: 'Завтра, 24 ноября, 10:30',
  service: 'Приём платежей',
  name: 'Анна Петровна',
  phone: '+7 999 555-01-23',
  keptDays: 30,
  agreed: false,
};

it('shows all that will be booked, and books nothing without the consent', async () => {
  const wrapper = mountAttached(ConfirmScreen, { props });
  expect(wrapper.findAll('dd').map((one) => one.text())).toEqual([
    props.when,
    props.service,
    props.name,
    props.phone,
  ]);
  expect(wrapper.text()).toContain('стираются через 30 дней');
  const [consent, book] = wrapper.findAll('button');
  expect(book!.attributes('disabled')).toBeDefined();
  await consent!.trigger('click');
  await expectAccessible(wrapper);
  await wrapper.setProps({ agreed: true });
  expect(consent!.attributes('aria-checked')).toBe('true');
  await book!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ agree: [[]], book: [[]] });
  await expectAccessible(wrapper);
});
