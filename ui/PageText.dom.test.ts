import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import PageText from './PageText.vue';

it('shows headings, paragraphs and lists, and nothing but words', async () => {
  const text = '# Как оплатить?\n\nМожно <b>так</b>:\n\n- на сайте\n- в банке';
  const page = mountAttached(PageText, { props: { text } });
  expect(page.get('h2').text()).toBe('Как оплатить?');
  expect(page.get('p').text()).toBe('Можно <b>так</b>:');
  expect(page.findAll('li').map((item) => item.text())).toEqual(['на сайте', 'в банке']);
  await expectAccessible(page);
});
