import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchCorner } from './corner.ts';

const onHold = vi.fn();
watchCorner(window, onHold);

const touch = (type: string, at = 20) =>
  window.dispatchEvent(new PointerEvent(type, { clientX: at, clientY: at, isPrimary: true }));

beforeEach(() => {
  vi.useFakeTimers();
  onHold.mockReset();
});
afterEach(() => {
  touch('pointerup');
  vi.useRealTimers();
});

it('a finger that rests in the corner for five seconds is a technician’s', () => {
  touch('pointerdown');
  vi.advanceTimersByTime(4_900);
  expect(onHold).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(onHold).toHaveBeenCalledOnce();
});

it.each(['pointerup', 'pointercancel'])('%s ends it', (end) => {
  touch('pointerdown');
  touch(end);
  vi.advanceTimersByTime(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

it('ends when the window loses the focus, and not when a title loses it to the finger', () => {
  touch('pointerdown');
  document.body.dispatchEvent(new FocusEvent('blur'));
  vi.advanceTimersByTime(10_000);
  expect(onHold).toHaveBeenCalledOnce();
  touch('pointerdown');
  window.dispatchEvent(new FocusEvent('blur'));
  vi.advanceTimersByTime(10_000);
  expect(onHold).toHaveBeenCalledOnce();
});

it('so does moving out of the corner; elsewhere it never begins', () => {
  touch('pointerdown');
  touch('pointermove', 400);
  vi.advanceTimersByTime(10_000);
  touch('pointerdown', 400);
  vi.advanceTimersByTime(10_000);
  expect(onHold).not.toHaveBeenCalled();
});
