/** How the screens look for this visitor: larger letters in two steps, high contrast, low reach, spoken aloud. Back to normal for the next. */
import { onScopeDispose, readonly, ref, watchEffect, type Ref } from 'vue';

/** 0 as designed, then two steps larger. */
export type TextSize = 0 | 1 | 2;

export interface Modes {
  textSize: Readonly<Ref<TextSize>>;
  contrast: Readonly<Ref<boolean>>;
  /** Everything to touch is in the lower part of the glass. */
  low: Readonly<Ref<boolean>>;
  /** The next size, and after the largest the normal one again. */
  larger: () => void;
  /** Everything is said. */
  spoken: Readonly<Ref<boolean>>;
  toggleContrast: () => void;
  toggleSpoken: () => void;
  toggleLow: () => void;
  reset: () => void;
}

export function useModes(root: HTMLElement = document.documentElement): Modes {
  const textSize = ref<TextSize>(0);
  const contrast = ref(false);
  const low = ref(false);
  const spoken = ref(false);

  watchEffect(() => {
    root.dataset.textSize = String(textSize.value);
    root.dataset.contrast = contrast.value ? 'high' : 'normal';
    root.dataset.spoken = spoken.value ? 'on' : 'off';
  });
  onScopeDispose(() => {
    delete root.dataset.textSize;
    delete root.dataset.contrast;
    delete root.dataset.spoken;
  });

  return {
    textSize: readonly(textSize),
    contrast: readonly(contrast),
    low: readonly(low),
    spoken: readonly(spoken),
    larger: () => {
      textSize.value = textSize.value === 0 ? 1 : textSize.value === 1 ? 2 : 0;
    },
    toggleContrast: () => {
      contrast.value = !contrast.value;
    },
    toggleLow: () => {
      low.value = !low.value;
    },
    toggleSpoken: () => {
      spoken.value = !spoken.value;
    },
    reset: () => {
      textSize.value = 0;
      contrast.value = false;
      low.value = false;
      spoken.value = false;
    },
  };
}
