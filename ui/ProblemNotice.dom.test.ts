import { describe, expect, it } from 'vitest';
import { at } from '../test/support/views.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import ProblemNotice from './ProblemNotice.vue';

describe('ProblemNotice', () => {
  it('says what is wrong, with the time of the office', async () => {
    const problem = { code: 'office-not-open' as const, params: { opensAt: at('08:00') } };
    const wrapper = mountAttached(ProblemNotice, { props: { problem, timeZone: 'Europe/Moscow' } });
    expect(wrapper.get('[role=alert]').text()).toBe('Приём ещё не начался. Талоны выдаются с 08:00.');
    await expectAccessible(wrapper);
  });

  it('says nothing without a problem', () => {
    const wrapper = mountAttached(ProblemNotice, { props: { problem: null } });
    expect(wrapper.text()).toBe('');
  });
});
