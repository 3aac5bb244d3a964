import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SetupDone from './SetupDone.vue';

it('says that the office is open, and leads to its pages', async () => {
  const wrapper = mountAttached(SetupDone, { props: { officeName: 'ЦОК Белгород', paired: true } });
  expect(wrapper.get('h1').text()).toBe('ЦОК Белгород: офис открыт');
  expect(document.activeElement).toBe(wrapper.get('h1').element);
  expect(wrapper.text()).toContain('Киоск и табло подключены');
  expect(wrapper.findAll('a[target=_blank]')).toHaveLength(6);
  await expectAccessible(wrapper);
  await wrapper.setProps({ paired: false });
  expect(wrapper.text()).toContain('Киоск и табло покажут код');
});
