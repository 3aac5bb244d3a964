/** Whether anything sounds in this browser; a choice of the place and not of the person, so it is kept here. */
import { readonly, shallowRef, type Ref } from 'vue';

const KEPT_AS = 'desk.help-sound';
const OFF = 'off';

export interface SoundChoice {
  /** On, unless it was switched off here. */
  isSoundOn: Readonly<Ref<boolean>>;
  switchSound: (isOn: boolean) => void;
}

export function useSoundChoice(): SoundChoice {
  const isSoundOn = shallowRef(isKeptOn());
  function switchSound(isOn: boolean): void {
    isSoundOn.value = isOn;
    keep(isOn);
  }
  return { isSoundOn: readonly(isSoundOn), switchSound };
}

function isKeptOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== OFF;
  } catch {
    return true; // a browser that keeps nothing
  }
}

function keep(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, OFF);
  } catch {
    // It holds until the page is closed.
  }
}
