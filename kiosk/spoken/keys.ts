/**
 * One map of keys for the spoken mode: four keys of a keypad, a whole keyboard, or a switch with two buttons.
 *
 * The mode is begun by down and up, which nobody needs who sees the glass, and by Space and Enter, which are all that a switch has,
 * where these can mean nothing else: as the first thing that anybody does in a visit, while no button has the focus. Whoever sees
 * the glass and goes by Tab has a button in the focus before pressing it; a scanner has sent its signs before its Enter.
 *
 * Where words are typed, whatever a keyboard has of them is typed, the hyphen too. Space is a space behind a sign that was typed on
 * the keyboard; behind any other key it walks on. A switch sends no signs, so that for it Space always walks.
 */

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

/** What a keyboard types into. */
export interface Typing {
  /** The screen has a field for words. */
  readonly takesWords: boolean;
  /** The key before was typed into it. */
  readonly isUnderWay: boolean;
}

const NOTHING_TYPED: Typing = { takesWords: false, isUnderWay: false };

/** What a key means while the kiosk speaks; null for what is typed. */
export function spokenKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  { takesWords, isUnderWay }: Typing = NOTHING_TYPED,
): SpokenKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (takesWords && (key === '-' || (key === ' ' && isUnderWay))) return null;
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return KEYS[key] ?? null;
}

/** It writes or erases a sign. */
export const isSign = ({ key }: Pressed): boolean => key.length === 1 || key === 'Backspace';

/**
 * Whoever presses it wants to be spoken to.
 * @param isFirst nobody has done anything in this visit, and no button has the focus
 */
export function beginsSpeaking({ key, ctrlKey, altKey, metaKey }: Pressed, isFirst: boolean): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  return key === 'ArrowDown' || key === 'ArrowUp' || (isFirst && (key === ' ' || key === 'Enter'));
}
