/** The keys of the desk, once: what is written on the buttons is what the keyboard does. One key, one meaning. */
import type { ActionId } from './rules.ts';

export const KEYS: Readonly<Record<ActionId, string>> = {
  'call-next': 'F2',
  'finish-next': 'F2',
  start: 'F3',
  finish: 'F4',
  'finish-as': 'F9',
  recall: 'F6',
  hold: 'F7',
  'resume-held': 'F7',
  transfer: 'F8',
  'another-service': 'Shift F6',
  invite: 'Shift F9',
  withdraw: 'Shift F9',
  'did-not-come': 'F9',
  pause: 'F10',
  resume: 'F10',
  close: 'Ctrl F10',
  serve: 'Ctrl F2',
  choose: '↓',
  'take-back': 'Ctrl Z',
};

/** Pressed keys by the name that is written on the button. Everything else is left to the browser. */
const NAMES: Readonly<Record<string, string>> = { ArrowDown: '↓' };

/** A letter of a shortcut is the key, whatever the keyboard writes with it: «я» is Z. */
const LETTER = /^Key([A-Z])$/;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** `F2`, `Ctrl F10`, `↓`: a pressed key as it would be written on a button. */
export function keyName({ key, code, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string {
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shiftKey && 'Shift'];
  const letter = ctrlKey ? LETTER.exec(code)?.[1] : undefined;
  return [...held.filter((name) => name !== false), letter ?? NAMES[key] ?? key].join(' ');
}

const ACTIONS = Object.entries(KEYS) as [ActionId, string][];

/** All that a key stands for, one of them at most in any state; empty for a key that is not ours. */
export const actionsOfKey = (name: string): ActionId[] =>
  ACTIONS.filter(([, key]) => key === name).map(([action]) => action);
