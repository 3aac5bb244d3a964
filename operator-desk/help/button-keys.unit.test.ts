import { describe, expect, it } from 'vitest';
import { buttonKey } from './button-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  buttonKey({ key, code: key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

describe('the key of a USB button', () => {
  it.each(['F13', 'F24', 'MediaPlayPause', 'LaunchApplication1', 'Pause'])('may be %s', (key) => {
    expect(press(key)).toEqual({ name: key });
  });

  it('may be a letter that is held with Ctrl and Alt', () => {
    expect(press('h', { ctrlKey: true, altKey: true })).toEqual({ name: 'Ctrl Alt h' });
    expect(press('h', { ctrlKey: true })).toBe('writes');
  });

  it.each(['a', '1', ' ', 'ы', 'Enter', 'F1', 'F2', 'F12', 'Escape', 'ArrowDown'])('is not %s', (key) => {
    expect(press(key)).toBe('writes');
  });

  it.each(['Control', 'Shift', 'Alt'])('is not %s alone: it is held with another', (key) => {
    expect(press(key)).toBeNull();
  });
});
