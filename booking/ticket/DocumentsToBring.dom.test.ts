import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DocumentsToBring from './DocumentsToBring.vue';

it('lists what to bring, closed at first', async () => {
  const wrapper = mountAttached(DocumentsToBring, {
    props: { documents: ['паспорт', 'номер лицевого счёта'] },
  });
  expect(wrapper.get('summary').text()).toBe('Что взять с собой');
  expect(wrapper.get('details').attributes('open')).toBeUndefined();
  expect(wrapper.findAll('li').map((li) => li.text())).toEqual(['паспорт', 'номер лицевого счёта']);
  await expectAccessible(wrapper);
});
