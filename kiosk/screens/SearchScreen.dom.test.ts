import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kioskView } from '../../test/support/views.ts';
import ScrollPane from '../parts/ScrollPane.vue';
import { matching } from '../search.ts';
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
  expect(wrapper.get('.count').text()).toBe('Найдено: 1');
  await only!.trigger('click');
  expect(wrapper.emitted('choose')).toMatchObject([[{ id: 'certificate-1' }]]);
  await expectAccessible(wrapper);
});

it('hides none of what fits: all of them are counted and stand in a list with its buttons', async () => {
  const typed = 'п';
  const wrapper = mountAttached(SearchScreen, { props: { typed, groups } });
  const found = matching(groups, typed);
  expect(found.length).toBeGreaterThan(4);
  expect(wrapper.get('.count').text()).toBe(`Найдено: ${found.length}`);
  const pane = wrapper.getComponent(ScrollPane);
  expect(pane.findAll('.choice .label').map((label) => label.text().replaceAll('\u00ad', ''))).toEqual(
    found.map(({ service }) => service.name),
  );
  const element = pane.element;
  await wrapper.setProps({ typed: 'пр' });
  // Another list begins at its beginning.
  expect(wrapper.getComponent(ScrollPane).element).not.toBe(element);
  await expectAccessible(wrapper);
});

it('says what to do when nothing fits', async () => {
  const wrapper = mountAttached(SearchScreen, { props: { typed: 'Щщщ', groups } });
  expect(wrapper.get('.fills[role=status]').text()).toContain('Не нашли');
  await expectAccessible(wrapper);
});
