import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { takenBack } from '../testing/changes.ts';
import ProposalDialog from './ProposalDialog.vue';
import { takeBackProposal } from './proposal.ts';

const show = (over: Parameters<typeof takenBack>[0] = {}, busy = false) =>
  mountAttached(ProposalDialog, {
    props: { proposal: takeBackProposal(7, takenBack(over)), busy, problem: null, timeZone: 'Europe/Moscow' },
  });
const buttons = (wrapper: ReturnType<typeof show>) => wrapper.findAll('button').map((one) => one.text());

it('shows what would change, and waits for the word', async () => {
  const wrapper = show();
  expect(wrapper.get('h2').text()).toBe('Вернуть изменение № 7?');
  expect(wrapper.text().replaceAll('\u00a0', ' ')).toContain('Услуги → Приём платежа → норматив: 15 → 10');
  expect(buttons(wrapper)).toEqual(['Отмена', 'Применить']);
  await expectAccessible(wrapper);
  await wrapper.findAll('button')[1]!.trigger('click');
  await wrapper.findAll('button')[0]!.trigger('click');
  expect(wrapper.emitted('confirm')).toHaveLength(1);
  expect(wrapper.emitted('cancel')).toHaveLength(1);
});

it('says what was changed again since, and asks about the rest', async () => {
  const wrapper = show({ kept: [{ path: ['rules', 'waitNormMinutes'] }] });
  expect(wrapper.text()).toContain('изменили ещё раз');
  expect(wrapper.text()).toContain('Правила очереди → норматив ожидания');
  expect(buttons(wrapper)).toEqual(['Отмена', 'Вернуть остальное']);
  await expectAccessible(wrapper);
});

it('saves nothing where there is nothing to change', () => {
  const wrapper = show({ changes: [] });
  expect(wrapper.text()).toContain('Менять нечего');
  expect(buttons(wrapper)).toEqual(['Закрыть']);
});

it('stays while it is being saved', async () => {
  const wrapper = show({}, true);
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.emitted('cancel')).toBeUndefined();
});
