import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import HelpPanel from './HelpPanel.vue';

const props = { state: 'none', busy: false, problem: null, timeZone: 'Europe/Moscow' } as const;
const press = async (wrapper: ReturnType<typeof mountAttached>, name: string) =>
  wrapper
    .findAll('button')
    .find((one) => one.text() === name)!
    .trigger('click');

it('asks before it calls, and can be left', async () => {
  const wrapper = mountAttached(HelpPanel, { props });
  expect(wrapper.get('h2').text()).toBe('Позвать сотрудника?');
  await press(wrapper, 'Позвать');
  await press(wrapper, 'Не нужно');
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.emitted()).toMatchObject({ call: [[]], close: [[], []] });
  await expectAccessible(wrapper);
});

it('tells what has come of it, and can be taken back until somebody is on the way', async () => {
  const wrapper = mountAttached(HelpPanel, { props: { ...props, state: 'called' } });
  expect(wrapper.get('[role=status] h2').text()).toBe('Зовём сотрудника');
  await press(wrapper, 'Отменить вызов');
  expect(wrapper.emitted('cancel')).toHaveLength(1);
  await wrapper.setProps({ state: 'coming' });
  expect(wrapper.get('h2').text()).toBe('К вам идут');
  expect(wrapper.text()).not.toContain('Отменить');
  await press(wrapper, 'Позвать ещё раз');
  expect(wrapper.emitted('call')).toHaveLength(1);
  await expectAccessible(wrapper);
});

it('says why nobody can be called', async () => {
  const wrapper = mountAttached(HelpPanel, { props: { ...props, problem: { code: 'no-connection' } } });
  expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  await expectAccessible(wrapper);
});
