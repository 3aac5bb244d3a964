import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import DeskNow from './DeskNow.vue';

/** The desk with this number, as an item of its list. */
const show = (number: number, now = NOW) =>
  mountAttached(
    defineComponent(
      () => () =>
        h('ul', h(DeskNow, { desk: managerView().desks.find((desk) => desk.number === number)!, now })),
    ),
  );

describe('DeskNow', () => {
  it('shows who serves whom, and how long against the norm', async () => {
    const wrapper = show(1);
    expect(wrapper.text()).toContain('Ольга Викторовна');
    expect(wrapper.text()).toContain('К\u00a0111');
    expect(wrapper.get('.time').text()).toBe('05:40 из 20 минут');
    await expectAccessible(wrapper);
  });

  it('says that a service takes longer than its norm', () => {
    expect(show(4).get('.time').text()).toContain('дольше на 1 минуту');
    expect(
      show(4, NOW - 2 * 60_000)
        .get('.time')
        .text(),
    ).toContain('у предела');
  });

  it('measures a called visitor and a pause, without a norm', async () => {
    expect(show(2).text()).toContain('ждёт вызванного');
    expect(show(2).get('.time').text()).toBe('01:55');
    const paused = show(5);
    expect(paused.get('.state').text()).toBe('перерыв: обед');
    expect(paused.get('.time').text()).toBe('11:00');
    await expectAccessible(paused);
  });

  it('says that a desk is closed', () => {
    expect(show(3).get('.who').text()).toBe('закрыто');
    expect(show(3).get('.time').text()).toBe('');
  });
});
