/**
 * Where long Russian words may be parted when letters are large for the glass: «Консульта-ция», not «Консультаци-я». Browsers know it from a
 * dictionary that comes from the internet, which a kiosk has not.
 */
import { inject, provide, ref, shallowRef, watch, type InjectionKey, type Ref } from 'vue';

const PARTED: InjectionKey<Readonly<Ref<boolean>>> = Symbol('long words are parted');

/** Shorter ones fit everywhere. */
const LEAST_LETTERS = 9;

const parted = shallowRef<((words: string) => string) | null>(null);

/** Many words, and needed by few: fetched where letters are large for the glass. What failed is tried again when they become so anew. */
export async function loadHyphens(): Promise<void> {
  if (parted.value !== null) return;
  try {
    const { hyphenateSync } = await import('hyphen/ru');
    parted.value = (words) => hyphenateSync(words, { minWordLength: LEAST_LETTERS });
  } catch {
    parted.value = null; // words are then parted anywhere, as without it
  }
}

/** For all screens below. @param isOn letters are large for the glass */
export function provideHyphens(isOn: Readonly<Ref<boolean>>): void {
  provide(PARTED, isOn);
  watch(isOn, (on) => on && void loadHyphens(), { immediate: true });
}

/** @returns what puts soft hyphens into words that the office or the program has written, where letters are large */
export function useHyphens(): (words: string) => string {
  const isOn = inject(PARTED, () => ref(false), true);
  return (words) => (isOn.value && parted.value !== null ? parted.value(words) : words);
}
