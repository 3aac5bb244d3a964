/**
 * Where long Russian words may be parted when letters are large for the glass: «Консульта-ция», not «Консультаци-я». Browsers know it from a
 * dictionary that comes from the internet, which a kiosk has not.
 */
import { inject, provide, ref, shallowRef, watch, type InjectionKey, type Ref } from 'vue';

const PARTED: InjectionKey<Readonly<Ref<boolean>>> = Symbol('long words are parted');

/** Shorter ones fit everywhere. */
const LEAST_LETTERS = 9;

const parted = shallowRef<((words: string) => string) | null>(null);

/** A server that starts anew is there by then. */
export const AGAIN_MS = 10_000;

/** Many words, and needed by few: fetched where letters are large for the glass. @returns whether they are there */
export async function loadHyphens(): Promise<boolean> {
  if (parted.value !== null) return true;
  try {
    const { hyphenateSync } = await import('hyphen/ru');
    parted.value = (words) => hyphenateSync(words, { minWordLength: LEAST_LETTERS });
    return true;
  } catch {
    return false; // words are then parted anywhere, as without it
  }
}

/** For all screens below; what failed is tried again as long as it is needed. @param isOn letters are large for the glass */
export function provideHyphens(isOn: Readonly<Ref<boolean>>): void {
  provide(PARTED, isOn);
  watch(
    isOn,
    (on, _before, onCleanup) => {
      if (!on) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let over = false;
      onCleanup(() => {
        over = true;
        clearTimeout(timer);
      });
      const load = async (): Promise<void> => {
        const isThere = await loadHyphens();
        if (!isThere && !over) timer = setTimeout(() => void load(), AGAIN_MS);
      };
      void load();
    },
    { immediate: true },
  );
}

/** @returns what puts soft hyphens into words that the office or the program has written, where letters are large */
export function useHyphens(): (words: string) => string {
  const isOn = inject(PARTED, () => ref(false), true);
  return (words) => (isOn.value && parted.value !== null ? parted.value(words) : words);
}
