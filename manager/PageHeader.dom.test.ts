import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import PageHeader from './PageHeader.vue';

it('names the page, and says of what it is', async () => {
  const wrapper = mountAttached(PageHeader, { props: { title: 'Сейчас в офисе', note: 'Белгород' } });
  expect(wrapper.get('h1').text()).toBe('Сейчас в офисе');
  expect(wrapper.text()).toContain('Белгород');
  await expectAccessible(wrapper);
});
