import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import DeskTile from './DeskTile.vue';

const { desks } = deskView();

describe('DeskTile', () => {
  it.each([
    [0, 'Окно 1Ольга Викторовнаидёт обслуживание'],
    [1, 'Окно 2Анна Павловнапосетитель вызван'],
    [2, 'Окно 3свободно'],
    [4, 'Окно 5Денис Олеговичперерыв'],
    [5, 'Окно 6Ирина Николаевнаждёт посетителя'],
  ])('desk %i: «%s»', async (nth, words) => {
    const wrapper = mountAttached(DeskTile, { props: { desk: desks[nth]!, busy: false, off: false } });
    expect(wrapper.text()).toBe(words);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('press')).toHaveLength(1);
    await expectAccessible(wrapper);
  });
});
