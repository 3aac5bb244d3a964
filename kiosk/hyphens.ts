/**
 * Where long Russian words may be parted when letters are large: «Консульта-ция», not «Консультаци-я». Browsers know it from a
 * dictionary that comes from the internet, which a kiosk has not.
 */
import { inject, ref, shallowRef, type InjectionKey, type Ref } from 'vue';
import type { TextSize } from './useModes.ts';

export const TEXT_SIZE: InjectionKey<Readonly<Ref<TextSize>>> = Symbol('text size');

/** Shorter ones fit everywhere. */
const LEAST_LETTERS = 9;

const parted = shallowRef<((words: string) => string) | null>(null);

/** Large, and needed by few: it is fetched when letters become larger. What fails is tried again the next time. */
export async function loadHyphens(): Promise<void> {
  if (parted.value !== null) return;
  try {
    const { hyphenateSync } = await import('hyphen/ru');
    parted.value = (words) => hyphenateSync(words, { minWordLength: LEAST_LETTERS });
  } catch {
    parted.value = null; // words are then parted anywhere, as without it
  }
}

/** @returns what puts soft hyphens into words that the office or the program has written, while letters are large */
export function useHyphens(): (words: string) => string {
  const size = inject(TEXT_SIZE, () => ref<TextSize>(0), true);
  return (words) => (size.value === 0 || parted.value === null ? words : parted.value(words));
}
