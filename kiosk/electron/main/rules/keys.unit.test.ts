import { describe, expect, it } from 'vitest';
import { verdictOf } from './keys.ts';

const press = (key: string, over: Partial<Parameters<typeof verdictOf>[0]> = {}) =>
  verdictOf({ key, code: '', control: false, alt: false, meta: false, shift: false, ...over });

describe('a key', () => {
  it.each(['1', 'ф', 'Q', ' ', '.', 'Tab', 'Enter', 'Escape', 'Backspace', 'ArrowDown', 'Shift', 'F13'])(
    '%j goes to the page',
    (key) => expect(press(key)).toBe('pass'),
  );

  it.each([
    'F1',
    'F5',
    'F11',
    'F12',
    'Alt',
    'Control',
    'Meta',
    'ContextMenu',
    'PrintScreen',
    'BrowserBack',
    'BrowserHome',
    'LaunchApplication1',
    'MediaPlayPause',
    'Dead',
    'Unidentified',
    'Power',
  ])('%s does nothing', (key) => expect(press(key)).toBe('deny'));

  it.each(['r', 'к', 'p', 'w', '+', '-', '0', 'i', 'u', 'o', 's', 'Tab', 'Escape'])(
    'Ctrl+%s does nothing',
    (key) => {
      expect(press(key, { control: true })).toBe('deny');
      expect(press(key, { control: true, shift: true })).toBe('deny');
    },
  );

  it.each(['F4', 'ArrowLeft', 'Tab', ' ', 'd'])('Alt+%s does nothing', (key) =>
    expect(press(key, { alt: true })).toBe('deny'),
  );

  it('the technician’s is one of place, whatever the layout', () => {
    const all = { control: true, alt: true, shift: true, code: 'KeyT' };
    for (const key of ['T', 'Е']) expect(press(key, all)).toBe('technician');
    expect(press('T', { ...all, shift: false })).toBe('deny');
    expect(press('T', { ...all, meta: true })).toBe('technician');
  });
});
