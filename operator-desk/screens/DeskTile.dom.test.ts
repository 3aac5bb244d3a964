import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import DeskTile from './DeskTile.vue';

const { desks } = deskView();

describe('DeskTile', () => {
  it.each([
    [0, 'Окно 1Ольга Викторовнаидёт обслуживание1'],
    [1, 'Окно 2Анна Павловнапосетитель вызван2'],
    [2, 'Окно 3свободно3'],
    [4, 'Окно 5Денис Олеговичперерыв5'],
    [5, 'Окно 6Ирина Николаевнаждёт посетителя6'],
  ])('desk %i: «%s»', async (nth, words) => {
    const wrapper = mountAttached(DeskTile, {
      props: { desk: desks[nth]!, digit: true, busy: false, off: false },
    });
    expect(wrapper.text()).toBe(words);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('press')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('has its own number for a key where it is told so', () => {
    const tile = (digit: boolean) =>
      mountAttached(DeskTile, { props: { desk: desks[2]!, digit, busy: false, off: false } });
    expect(tile(true).get('button').attributes('aria-keyshortcuts')).toBe('3');
    expect(tile(true).find('kbd').text()).toBe('3');
    expect(tile(false).get('button').attributes('aria-keyshortcuts')).toBeUndefined();
    expect(tile(false).find('kbd').exists()).toBe(false);
  });
});
