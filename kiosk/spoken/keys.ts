/** One map of keys for the spoken mode: four keys of a keypad, a whole keyboard, or a switch with two buttons. */

export type SpokenKey = 'next' | 'previous' | 'choose' | 'repeat' | 'louder' | 'quieter' | 'hush';

/**
 * Four keys are enough: down, up, Enter and right. A two-button switch sends Space and Enter: one walks round, the other
 * chooses.
 */
const KEYS: Readonly<Record<string, SpokenKey>> = {
  ArrowDown: 'next',
  ' ': 'next',
  ArrowUp: 'previous',
  Enter: 'choose',
  ArrowRight: 'repeat',
  ArrowLeft: 'repeat',
  '+': 'louder',
  '=': 'louder',
  PageUp: 'louder',
  '-': 'quieter',
  PageDown: 'quieter',
  Escape: 'hush',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key means while the kiosk speaks; null for what is typed. */
export function spokenKey({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): SpokenKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return KEYS[key] ?? null;
}

/** Keys that nobody needs who sees the glass: whoever presses one wants to be spoken to. */
export const beginsSpeaking = ({ key }: Pressed): boolean => key === 'ArrowDown' || key === 'ArrowUp';
