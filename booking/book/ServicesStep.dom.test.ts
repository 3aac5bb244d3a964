import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingOffice } from '../../test/support/views.ts';
import { fakeRouting } from '../testing/routing.ts';
import ServicesStep from './ServicesStep.vue';

it('shows every service with its papers, and chooses one', async () => {
  const { go, back, global } = fakeRouting();
  const group = bookingOffice().groups[1]!;
  const wrapper = mountAttached(ServicesStep, { props: { group }, global });
  const [first] = wrapper.findAll('.service');
  expect(first!.get('h2').text()).toBe('Заключить, изменить или расторгнуть договор');
  expect(first!.findAll('li').map((item) => item.text())).toContain('паспорт');
  const choose = first!.get('a');
  expect(choose.attributes('aria-label')).toBe(
    'Выбрать услугу «Заключить, изменить или расторгнуть договор»',
  );
  await choose.trigger('click');
  expect(go).toHaveBeenCalledWith({ page: 'day', serviceId: 'contract-1' });
  await wrapper.get('button').trigger('click');
  expect(back).toHaveBeenCalledWith({ page: 'groups' });
  await expectAccessible(wrapper);
});

it('shows no heading of papers where none are needed', () => {
  const { global } = fakeRouting();
  const group = bookingOffice().groups[2]!;
  const wrapper = mountAttached(ServicesStep, { props: { group }, global });
  expect(wrapper.text()).not.toContain('Возьмите с собой');
});
