import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RefusedScreen from './RefusedScreen.vue';

const show = (code: 'no-connection' | 'office-closed', canTryAgain: boolean) =>
  mountAttached(RefusedScreen, { props: { problem: { code }, timeZone: 'Europe/Moscow', canTryAgain } });

it('offers to try again where that may help', async () => {
  const wrapper = show('no-connection', true);
  const [again, home] = wrapper.findAll('button');
  await again!.trigger('click');
  await home!.trigger('click');
  expect(wrapper.emitted()).toMatchObject({ 'try-again': [[]], home: [[]] });
  await expectAccessible(wrapper);
});

it('says why, and leads to the start where it does not help', () => {
  const wrapper = show('office-closed', false);
  expect(wrapper.text()).toContain('На сегодня выдача талонов закончена');
  expect(wrapper.findAll('button').map((button) => button.text())).toEqual(['В начало']);
});
