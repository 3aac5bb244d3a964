import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import LowerBar from './LowerBar.vue';

it('makes letters larger, then normal again, and says whether the contrast is high', async () => {
  const wrapper = mountAttached(LowerBar, { props: { textSize: 0, contrast: false } });
  const [size, contrast] = wrapper.findAll('button');
  expect(size!.text()).toBe('Крупнее');
  await size!.trigger('click');
  await contrast!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ larger: [[]], contrast: [[]] });
  await expectAccessible(wrapper);
  await wrapper.setProps({ textSize: 2, contrast: true });
  expect(size!.text()).toBe('Мельче');
  expect(contrast!.attributes('aria-pressed')).toBe('true');
  await expectAccessible(wrapper);
});
