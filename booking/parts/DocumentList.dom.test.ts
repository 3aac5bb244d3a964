import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DocumentList from './DocumentList.vue';

it('is a list', async () => {
  const wrapper = mountAttached(DocumentList, { props: { documents: ['паспорт', 'квитанция'] } });
  expect(wrapper.findAll('li').map((item) => item.text())).toEqual(['паспорт', 'квитанция']);
  await expectAccessible(wrapper);
});
