import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kioskView } from '../../test/support/views.ts';
import SearchScreen from './SearchScreen.vue';

const { groups } = kioskView();

it('shows what fits the letters so far, and chooses it', async () => {
  const wrapper = mountAttached(SearchScreen, { props: { typed: '', groups } });
  expect(wrapper.get('.fills[role=status]').text()).toContain('Наберите');
  await wrapper
    .findAll('.key')
    .find((key) => key.text() === 'С')!
    .trigger('click');
  expect(wrapper.emitted('sign')).toEqual([['с']]);
  await expectAccessible(wrapper);
  await wrapper.setProps({ typed: 'Спр' });
  const [only] = wrapper.findAll('.found button');
  expect(only!.text()).toContain('Справка об отсутствии задолженности');
  await only!.trigger('click');
  expect(wrapper.emitted('choose')).toMatchObject([[{ id: 'certificate-1' }]]);
  await expectAccessible(wrapper);
});

it('says what to do when nothing fits', async () => {
  const wrapper = mountAttached(SearchScreen, { props: { typed: 'Щщщ', groups } });
  expect(wrapper.get('.fills[role=status]').text()).toContain('Не нашли');
  await expectAccessible(wrapper);
});
