import { describe, expect, it } from 'vitest';
import { deskView, deskVisitor, freeDesk, NOW, ownInvitation } from '../../test/support/views.ts';
import { CANNOT_KEY, HELP_KEY } from '../help/useHelpKey.ts';
import { RECEPTION_KEYS } from '../reception/keys.ts';
import { actionsOfKey, KEYS, keyName } from './keymap.ts';
import { refusalOf, type ActionId, type Seat } from './rules.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', true>> = {},
  code = key,
) => keyName({ key, code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

const free = freeDesk();
const SEATS: Seat[] = [
  free,
  { ...free, state: 'paused', pausedAt: 1 },
  { ...free, state: 'called', visitor: deskVisitor({ startedAt: null, calls: 2 }) },
  { ...free, state: 'serving', visitor: deskVisitor() },
];

describe('the keys of the desk', () => {
  it('are named as they are written on the buttons', () => {
    expect(press('F2')).toBe('F2');
    expect(press('F10', { ctrlKey: true })).toBe('Ctrl F10');
    expect(press('ArrowDown')).toBe('↓');
    expect(press('F6', { shiftKey: true })).toBe('Shift F6');
  });

  it('are the same with Russian letters on the keyboard', () => {
    expect(press('z', { ctrlKey: true }, 'KeyZ')).toBe('Ctrl Z');
    expect(press('я', { ctrlKey: true }, 'KeyZ')).toBe('Ctrl Z');
    expect(press('я', {}, 'KeyZ')).toBe('я');
  });

  it('leave the browser what is its own', () => {
    for (const name of [
      'F5',
      'F11',
      'F12',
      'a',
      press('F4', { altKey: true }),
      press('F2', { shiftKey: true }),
    ]) {
      expect(actionsOfKey(name)).toEqual([]);
    }
  });

  it('are others than those of the reception, and than those of who asks for this person', () => {
    const others = [...Object.values(RECEPTION_KEYS), HELP_KEY, CANNOT_KEY];
    const both = others.filter((key) => actionsOfKey(key).length > 0);
    expect(both).toEqual([]);
  });

  it('mean one thing at most in any state', () => {
    const actions = Object.keys(KEYS) as ActionId[];
    const invitations = [null, ownInvitation(), ownInvitation({ state: 'comes' })];
    for (const [desk, myInvitation] of SEATS.flatMap((seat) =>
      invitations.map((one) => [seat, one] as const),
    )) {
      const view = { ...deskView(), desk, myInvitation };
      const possible = actions.filter((action) => refusalOf(action, view, desk, NOW) === null);
      const keys = possible.map((action) => KEYS[action]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
