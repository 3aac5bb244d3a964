import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kioskView } from '../../test/support/views.ts';
import ServicesScreen from './ServicesScreen.vue';

it('offers every service of the group', async () => {
  const services = kioskView().groups[0]!.services;
  const wrapper = mountAttached(ServicesScreen, { props: { services } });
  const answers = wrapper.findAll('li button');
  expect(answers).toHaveLength(4);
  await answers[3]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[services[3]]]);
  await expectAccessible(wrapper);
});

it('says what to do when the office took the services away meanwhile', async () => {
  const wrapper = mountAttached(ServicesScreen, { props: { services: [] } });
  expect(wrapper.text()).toContain('Вернитесь назад');
  await expectAccessible(wrapper);
});
