import { describe, expect, it } from 'vitest';
import { NOW, toAskRow } from '../../test/support/views.ts';
import { whomToAsk } from './whom.ts';

const [NEWEST, BEFORE] = [toAskRow('К104', NOW - 20_000), toAskRow('К101', NOW - 600_000)];
const THREE_MINUTES = 3 * 60_000;

const whom = (over: { at?: number; begun?: string[]; later?: string[] } = {}): string | undefined => {
  const { at = NOW, begun = [], later = [] } = over;
  const isIn = (numbers: string[]) => (id: string) => numbers.includes(id.replace('ticket-', ''));
  return whomToAsk([NEWEST, BEFORE], at, isIn(begun), isIn(later))?.number;
};

describe('whom the note is about', () => {
  it('is who has just been served, until that visitor must have gone', () => {
    expect(whom()).toBe('К104');
    expect(whom({ at: NOW + THREE_MINUTES })).toBeUndefined();
    expect(
      whomToAsk(
        [],
        NOW,
        () => true,
        () => false,
      ),
    ).toBeNull();
  });

  it('is nobody when that one is put off: whoever was before has gone', () => {
    expect(whom({ later: ['К104'] })).toBeUndefined();
  });

  it('is who can still be asked before whose answer is half written', () => {
    expect(whom({ begun: ['К101'] })).toBe('К104');
    expect(whom({ begun: ['К101'], later: ['К104'] })).toBe('К101');
  });

  it('is whose answer is half written, however long ago, until that is put off too', () => {
    const at = NOW + THREE_MINUTES;
    expect(whom({ at, begun: ['К101'] })).toBe('К101');
    expect(whom({ at, begun: ['К104', 'К101'] })).toBe('К104');
    expect(whom({ at, begun: ['К101'], later: ['К101'] })).toBeUndefined();
  });
});
