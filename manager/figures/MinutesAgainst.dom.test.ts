import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import MinutesAgainst from './MinutesAgainst.vue';

const NORM_MS = 20 * 60_000;
const show = (ms: number | null) => mountAttached(MinutesAgainst, { props: { ms, normMs: NORM_MS } });

describe('MinutesAgainst', () => {
  it('shows quiet minutes inside the norm, and a dash for nothing', async () => {
    const wrapper = show(11.8 * 60_000);
    expect(wrapper.text()).toBe('11,8');
    await expectAccessible(wrapper);
    expect(show(null).text()).toBe('—');
  });

  it('says in words when it is close to the norm or over it', async () => {
    expect(show(NORM_MS).text()).toBe('20,0у предела');
    const over = show(NORM_MS + 6000);
    expect(over.text()).toBe('20,1выше нормы');
    expect(over.find('svg').exists()).toBe(true);
    await expectAccessible(over);
  });
});
