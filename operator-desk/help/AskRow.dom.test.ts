import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import AskRow from './AskRow.vue';

const ASKED = {
  place: 'Окно 1',
  words: 'Просят подойти',
  since: NOW - 75_000,
  sinceLabel: 'Ждут',
  now: NOW,
  keyName: 'F1',
  off: false,
  busy: false,
};
const mount = (props = {}) =>
  mountAttached(
    {
      components: { AskRow },
      setup: () => ({ props: { ...ASKED, ...props } }),
      template: '<ul><AskRow v-bind="props" /></ul>',
    },
    {},
  );

describe('AskRow', () => {
  it('says where, what and for how long, and who goes presses one button', async () => {
    const wrapper = mount();
    expect(wrapper.get('.words').text()).toBe('Окно 1. Просят подойти');
    expect(wrapper.get('[role=timer]').text()).toBe('01:15');
    expect(wrapper.findAll('button').map((button) => button.text())).toEqual(['Иду: Окно 1F1']);
    await wrapper.get('button').trigger('click');
    expect(wrapper.findComponent(AskRow).emitted()).toHaveProperty('go');
    await expectAccessible(wrapper);
  });

  it('has a second one for whoever may decline', async () => {
    const wrapper = mount({ cannot: { keyName: 'Shift F1', busy: false } });
    const [, cannot] = wrapper.findAll('button');
    expect(cannot?.text()).toBe('Не могу: Окно 1Shift F1');
    await cannot?.trigger('click');
    expect(Object.keys(wrapper.findComponent(AskRow).emitted())).toEqual(['cannot']);
    await expectAccessible(wrapper);
  });

  it.each([
    [{ off: true }, [true, true]],
    [{ busy: true }, [true, false]],
    [{ cannot: { keyName: null, busy: true } }, [false, true]],
  ])('%o is dim where nothing can be said now', async (props, dim) => {
    const wrapper = mount({ cannot: { keyName: null, busy: false }, ...props });
    const isDim = wrapper.findAll('button').map((button) => button.attributes('aria-disabled') === 'true');
    expect(isDim).toEqual(dim);
    await expectAccessible(wrapper);
  });
});
