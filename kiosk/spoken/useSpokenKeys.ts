/** The keys of the spoken mode, told apart from what a keyboard types and a scanner sends. What they mean: `keys.ts`. */
import { onScopeDispose, watch, type Ref } from 'vue';
import { BURST_GAP_MS } from '../use/useKeys.ts';
import { wayOfKey, type Way } from './greeting.ts';
import { beginsSpeaking, isSign, spokenKey, type SpokenKey } from './keys.ts';
import { takesWords } from './tellings.ts';

export interface SpokenKeysOptions {
  readonly on: Readonly<Ref<boolean>>;
  /** What is seen now; null while there is nothing to be spoken. */
  readonly root: () => HTMLElement | null;
  /** Nobody has done anything since the last visitor. */
  readonly fresh: () => boolean;
  readonly turnOn: () => void;
  readonly press: (key: SpokenKey) => void;
}

export interface SpokenKeys {
  /** How somebody last asked for something: what the mode that is on by that was begun with. */
  cameBy: () => Way;
}

/** What Enter and Space press. */
const FOCUSED = 'button, a[href], input';

export function useSpokenKeys({ on, root, fresh, turnOn, press }: SpokenKeysOptions): SpokenKeys {
  let lastSignAt = -Infinity;
  let way: Way = 'glass';
  /** The key before was a sign; a touch since, and it is over. */
  let isTyping = false;
  const endTyping = (): void => {
    isTyping = false;
    lastSignAt = -Infinity;
  };
  watch(on, endTyping);
  const onDown = (): void => {
    endTyping();
    way = 'glass';
  };

  const isInBurst = ({ timeStamp }: KeyboardEvent): boolean => timeStamp - lastSignAt < BURST_GAP_MS;
  /** A scanner sends signs, and Enter behind them; arrows are always somebody's. */
  const isSent = (event: KeyboardEvent): boolean => isSign(event) || event.key === 'Enter';
  const isFirst = (event: KeyboardEvent): boolean =>
    fresh() && !event.repeat && !isInBurst(event) && document.activeElement?.matches(FOCUSED) !== true;

  function meant(event: KeyboardEvent): SpokenKey | 'begin' | null {
    if (on.value) return spokenKey(event, { takesWords: takesWords(root()), isUnderWay: isTyping });
    return root() !== null && beginsSpeaking(event, isFirst(event)) ? 'begin' : null;
  }

  function onKey(event: KeyboardEvent): void {
    const key = meant(event);
    // The Enter of a scanner is no choice, nor is a hyphen in an address «quieter».
    if (key === null || (isSent(event) && isInBurst(event))) return letThrough(event);
    event.preventDefault();
    event.stopImmediatePropagation();
    endTyping();
    if (key === 'begin') begin(event);
    // A key that is held walks on, but chooses once (EN 301 549, 5.7).
    else if (!(key === 'choose' && event.repeat)) press(key);
  }

  function begin({ key }: KeyboardEvent): void {
    way = wayOfKey(key);
    turnOn();
  }

  /** What is typed, by hand or by a scanner. */
  function letThrough(event: KeyboardEvent): void {
    lastSignAt = event.timeStamp;
    // Whoever goes by Tab to what turns the voice on has a keyboard.
    if (event.key === 'Tab') way = 'keys';
    if (isSign(event)) isTyping = true;
    else if (event.key === 'Enter') isTyping = false;
    // Otherwise it would press the button that happens to have the focus.
    if (on.value && event.key === ' ') event.preventDefault();
  }

  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('pointerdown', onDown, { capture: true });
  onScopeDispose(() => {
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener('pointerdown', onDown, { capture: true });
  });

  return { cameBy: () => way };
}
