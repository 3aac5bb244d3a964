import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NotLoaded from './NotLoaded.vue';

it('says why, and tries again', async () => {
  const wrapper = mountAttached(NotLoaded, { props: { problem: { code: 'no-connection' } } });
  expect(wrapper.get('h1').text()).toBe('Страница не загрузилась');
  expect(wrapper.text()).toContain('Проверьте интернет');
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('again')).toHaveLength(1);
  await expectAccessible(wrapper);
});
