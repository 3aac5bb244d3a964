import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { displayView } from '../test/support/views.ts';
import LastCalls from './LastCalls.vue';

const calls = displayView().calls.slice(1);
const layout = { columns: 1 as const, rows: 3, line: 9.2 };
/** The list itself, where tests would otherwise put a stand-in for what moves it. */
const global = { stubs: { TransitionGroup: false } };

describe('LastCalls', () => {
  it('lists numbers with their desks, those waited for brighter than the others', async () => {
    const wrapper = mountAttached(LastCalls, { props: { calls, layout }, global });
    const lines = wrapper.findAll('li');
    expect(lines.map((line) => line.get('.unseen').text())).toEqual([
      'Талон К\u00a0112, окно 2',
      'Талон П\u00a0031, окно 7',
      'Талон К\u00a0111, окно 1',
    ]);
    expect(lines.map((line) => line.classes('answered'))).toEqual([false, true, true]);
    await expectAccessible(wrapper);
  });

  it('stands in two columns where the wall says so', () => {
    const wrapper = mountAttached(LastCalls, { props: { calls, layout: { ...layout, columns: 2 } }, global });
    expect(wrapper.get('ol').classes()).toContain('double');
  });
});
