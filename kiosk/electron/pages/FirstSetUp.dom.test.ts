import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import FirstSetUp from './FirstSetUp.vue';
import { FACTS, shellInTest } from './testing.ts';

it('can be left: there is nothing to keep from anybody yet', async () => {
  const own = shellInTest();
  const facts = { ...FACTS, serverUrl: null, hasCode: false };
  const wrapper = mountAttached(FirstSetUp, { props: { facts } });
  await expectAccessible(wrapper);
  await wrapper
    .findAll('button')
    .find((button) => button.text() === 'Закрыть киоск')!
    .trigger('click');
  expect(own.act).toHaveBeenCalledWith('leave');
});
