import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { configChange, configChanges } from '../testing/changes.ts';
import ChangeItem from './ChangeItem.vue';

const show = (change = configChange(7)) =>
  mountAttached(ChangeItem, { props: { change, timeZone: 'Europe/Moscow', busy: false } });
const textOf = (change: Parameters<typeof show>[0]) => show(change).text().replaceAll('\u00a0', ' ');

it('says when, who, and what from what to what', async () => {
  const wrapper = show();
  expect(textOf(configChange(7))).toContain('23 ноября 2026, 10:20, Ольга Викторовна');
  expect(textOf(configChange(7))).toContain('Услуги → Приём платежа → норматив: 10 → 15');
  await expectAccessible(wrapper);
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('takeBack')).toHaveLength(1);
});

it('says where it came from and whom it left without their service', () => {
  const [back, strands, file, nothing, first] = configChanges().changes;
  expect(textOf(back)).toContain('возврат изменения № 187, сделанного 23 ноября 2026, 09:40');
  expect(textOf(strands)).toContain('без своей услуги остались 2 посетителя');
  expect(textOf(strands)).toContain('и ещё 3 изменения');
  expect(textOf(file)).toContain(
    'настройки из файла офиса «ЦОК Белгород», сохранённого 23 ноября 2026, 08:30',
  );
  expect(textOf(nothing)).toContain('значения не изменились');
  expect(show(nothing).find('button').exists()).toBe(false);
  expect(textOf(first)).toContain('первая настройка офиса');
  expect(show(first).find('button').exists()).toBe(false);
});
