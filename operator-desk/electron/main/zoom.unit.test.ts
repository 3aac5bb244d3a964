import { describe, expect, it } from 'vitest';
import { LEAST_ZOOM, MOST_ZOOM, zoomed, zoomOf } from './zoom.ts';

const pressed = (code: string, over: object = {}) =>
  zoomOf({ type: 'keyDown', code, control: true, alt: false, meta: false, ...over });

describe('the size of the letters', () => {
  it.each([
    ['Equal', 'in'],
    ['NumpadAdd', 'in'],
    ['Minus', 'out'],
    ['NumpadSubtract', 'out'],
    ['Digit0', 'usual'],
    ['Numpad0', 'usual'],
    ['KeyR', null],
  ] as const)('Ctrl and %s: %s', (code, how) => expect(pressed(code)).toBe(how));

  it.each([{ control: false }, { alt: true }, { meta: true }, { type: 'keyUp' as const }])(
    'stays when the key is the page’s: %j',
    (over) => expect(pressed('Equal', over)).toBeNull(),
  );

  it('changes by half a level, and ends at both ends', () => {
    expect(zoomed(0, 'in')).toBe(0.5);
    expect(zoomed(0.5, 'out')).toBe(0);
    expect(zoomed(MOST_ZOOM, 'in')).toBe(MOST_ZOOM);
    expect(zoomed(LEAST_ZOOM, 'out')).toBe(LEAST_ZOOM);
    expect(zoomed(3, 'usual')).toBe(0);
  });
});
