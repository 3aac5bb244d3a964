import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, ref, type EffectScope } from 'vue';
import { READING_MS, TAP_MS, useTouches } from './useTouches.ts';

let scope: EffectScope;
const screen = ref('start');
const spoken = ref(false);
const heard = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  screen.value = 'start';
  spoken.value = false;
  heard.mockReset();
  document.body.innerHTML = `<button id="one"></button><button id="two"></button><p id="text"></p>
    <div data-taps="all"><button id="key"></button></div>`;
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => heard(button.id));
  }
  scope = effectScope();
  scope.run(() => useTouches({ screen: () => screen.value, spoken: () => spoken.value }));
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

const finger = (type: string, pointerId: number, id: string, more: PointerEventInit = {}) =>
  document.getElementById(id)!.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      pointerType: 'touch',
      pointerId,
      clientX: 100,
      clientY: 100,
      ...more,
    }),
  );
const down = (pointerId: number, id: string, more: PointerEventInit = {}) =>
  finger('pointerdown', pointerId, id, more);
const up = (pointerId: number, id: string, more: PointerEventInit = {}) =>
  finger('pointerup', pointerId, id, more);
const pressed = () => heard.mock.calls.flat();

describe('fingers on the glass', () => {
  it('one alone is the browser’s business', () => {
    down(1, 'one');
    up(1, 'one');
    expect(pressed()).toEqual([]);
    finger('click', 1, 'one');
    expect(pressed()).toEqual(['one']);
  });

  it('two at once on two choices: the first to tap wins, the other is let go of', () => {
    down(1, 'one');
    down(2, 'two');
    up(2, 'two');
    up(1, 'one');
    expect(pressed()).toEqual(['two']);
  });

  it('one taps while a hand rests', () => {
    down(1, 'two');
    vi.advanceTimersByTime(TAP_MS);
    down(2, 'one');
    up(2, 'one');
    up(1, 'two');
    expect(pressed()).toEqual(['one']);
  });

  it('what lies long, moves, or is no choice presses nothing', () => {
    down(1, 'text');
    down(2, 'one');
    vi.advanceTimersByTime(TAP_MS);
    up(2, 'one');
    down(3, 'one');
    up(3, 'one', { clientX: 200 });
    up(1, 'text');
    expect(pressed()).toEqual([]);
  });

  it('a palm, or a hand of many, presses nothing, and does not stand in the way of the next', () => {
    down(1, 'one', { width: 130, height: 110 });
    down(2, 'two');
    up(1, 'one', { width: 130, height: 110 });
    up(2, 'two');
    expect(pressed()).toEqual(['two']);
    for (const id of [3, 4, 5]) down(id, 'one');
    for (const id of [3, 4, 5]) up(id, 'one');
    expect(pressed()).toEqual(['two']);
  });

  it('a scroll that the browser took over leaves no finger behind', () => {
    down(1, 'one');
    finger('pointercancel', 1, 'one');
    down(2, 'two');
    up(2, 'two');
    expect(pressed()).toEqual([]);
  });

  it('spoken, two together press nothing: a touch is a question there', () => {
    spoken.value = true;
    down(1, 'one');
    down(2, 'two');
    up(2, 'two');
    expect(pressed()).toEqual([]);
  });

  it('is not taken for an answer to a screen that has just come', () => {
    screen.value = 'services';
    finger('click', 1, 'one');
    down(1, 'one');
    down(2, 'two');
    up(1, 'one');
    up(2, 'two');
    expect(pressed()).toEqual([]);
    finger('click', 3, 'key');
    finger('click', 4, 'one', { pointerType: 'mouse' });
    expect(pressed()).toEqual(['key', 'one']);
    vi.advanceTimersByTime(READING_MS);
    finger('click', 5, 'two');
    expect(pressed()).toEqual(['key', 'one', 'two']);
  });
});
