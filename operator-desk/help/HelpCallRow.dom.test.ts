import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { helpCall, NOW } from '../../test/support/views.ts';
import HelpCallRow from './HelpCallRow.vue';

const mount = (props = {}) =>
  mountAttached(
    {
      components: { HelpCallRow },
      setup: () => ({
        props: { call: helpCall(), now: NOW, keyName: 'F1', off: false, busy: false, ...props },
      }),
      template: '<ul><HelpCallRow v-bind="props" /></ul>',
    },
    {},
  );

describe('HelpCallRow', () => {
  it('names the place on the button for whoever hears only that', async () => {
    const wrapper = mount();
    expect(wrapper.get('button').text()).toBe('Иду: Киоск у входаF1');
    await wrapper.get('button').trigger('click');
    expect(wrapper.findComponent(HelpCallRow).emitted('go')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('says that it rings again where somebody is on the way to', async () => {
    const wrapper = mount({ call: { ...helpCall(), again: true } });
    expect(wrapper.get('.words').text()).toBe('Киоск у входа. Звонят ещё раз, туда уже идут.');
    await expectAccessible(wrapper);
  });

  it('says what is wrong with a printer, and what to do', async () => {
    const wrapper = mount({ call: { ...helpCall(), trouble: 'paper-out' } });
    expect(wrapper.get('.words').text()).toContain('Киоск у входа. Нет бумаги: вставьте рулон');
    expect(wrapper.text()).not.toContain('Посетитель');
    await expectAccessible(wrapper);
  });

  it.each([{ off: true }, { busy: true }, { keyName: null }])('%o', async (props) => {
    const wrapper = mount(props);
    const isDim = wrapper.get('button').attributes('aria-disabled') === 'true';
    expect(isDim).toBe(!('keyName' in props));
    expect(wrapper.find('kbd').exists()).toBe(!('keyName' in props));
    await expectAccessible(wrapper);
  });
});
