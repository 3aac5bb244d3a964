/** The areas of the spoken mode, for whatever is on the glass: the screen, and a question above it. */
import type { InjectionKey, Ref } from 'vue';
import type { SpokenKey } from './keys.ts';

/** What pressing one does; null while the mode is off. */
export const SPOKEN_AREAS: InjectionKey<Readonly<Ref<((key: SpokenKey) => void) | null>>> =
  Symbol('spoken areas');
