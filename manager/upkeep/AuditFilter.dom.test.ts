import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import AuditFilter from './AuditFilter.vue';
import { EVERYTHING, type AuditChoice } from './useAudit.ts';

const PEOPLE = [{ id: 'p-1', name: 'Ольга Викторовна' }];
const DEVICES = [{ id: 'd-1', name: 'Киоск 1' }];

function show(modelValue: AuditChoice = EVERYTHING) {
  return mountAttached(AuditFilter, { props: { modelValue, people: PEOPLE, devices: DEVICES } });
}

it('chooses days, kinds, people and devices', async () => {
  const wrapper = show();
  const [from, to] = wrapper.findAll('input');
  const [kinds, people, devices] = wrapper.findAll('select');
  await from!.setValue('2026-11-01');
  await to!.setValue('2026-11-23');
  await to!.setValue('');
  await kinds!.setValue('config-changed,config-exported,day-closed');
  await people!.setValue('p-1');
  await devices!.setValue('d-1');
  const chosen = { ...EVERYTHING, from: '2026-11-01' };
  expect(wrapper.emitted('update:modelValue')).toEqual([
    [chosen],
    [{ ...chosen, to: '2026-11-23' }],
    [chosen],
    [{ ...chosen, kinds: 'config-changed,config-exported,day-closed' }],
    [{ ...chosen, kinds: 'config-changed,config-exported,day-closed', personId: 'p-1' }],
    [{ ...chosen, kinds: 'config-changed,config-exported,day-closed', personId: 'p-1', deviceId: 'd-1' }],
  ]);
  expect(show().get('button').attributes('disabled')).toBeDefined();
  await expectAccessible(wrapper);
});

it('says what a kind means that is chosen alone, and goes back to everything', async () => {
  const wrapper = show({ ...EVERYTHING, kinds: 'sign-in-failed' });
  expect(wrapper.text()).toContain('Введён неверный пароль');
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('update:modelValue')).toEqual([[EVERYTHING]]);
  await expectAccessible(wrapper);
});
