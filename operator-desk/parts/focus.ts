import type { ObjectDirective } from 'vue';

/** Takes the focus when it appears in a dialog that is already open, where `autofocus` no longer speaks. */
export const vFocus: ObjectDirective<HTMLElement> = { mounted: (element) => element.focus() };

/** The same for a field with its name around it. */
export const vFocusInside: ObjectDirective<HTMLElement> = {
  mounted: (element) => element.querySelector('input')?.focus(),
};
