import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SlipRead from './SlipRead.vue';

it('says what was read and what would go, and can be answered both ways', async () => {
  const wrapper = mountAttached(SlipRead, { props: { typed: false } });
  expect(wrapper.text()).toContain('Код записи прочитан');
  expect(wrapper.text()).toContain('Талон, который сейчас на экране, закроется.');
  const [leave, use] = wrapper.findAll('button');
  await leave!.trigger('click');
  await use!.trigger('click');
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.emitted('leave')).toHaveLength(2);
  expect(wrapper.emitted('use')).toHaveLength(1);
  await wrapper.setProps({ typed: true });
  expect(wrapper.text()).toContain('То, что введено на экране, сотрётся.');
  await expectAccessible(wrapper);
});
