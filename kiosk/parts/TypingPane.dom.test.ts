import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TypingPane from './TypingPane.vue';

it('goes on once all is typed', async () => {
  const slots = {
    default: '<p>07</p>',
    keys: '<button type="button">7</button>',
    after: '<p>Не помните?</p>',
  };
  const wrapper = mountAttached(TypingPane, { props: { whole: false }, slots });
  const goOn = () => wrapper.findAll('button').find((button) => button.text() === 'Продолжить')!;
  expect(goOn().attributes('disabled')).toBeDefined();
  await wrapper.setProps({ whole: true });
  await goOn().trigger('click');
  expect(wrapper.emitted('go-on')).toHaveLength(1);
  await expectAccessible(wrapper);
});
