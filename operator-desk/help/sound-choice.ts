/** Whether calls for help sound in this browser; a choice of the place and not of the person, so it is kept here. */
const KEPT_AS = 'desk.help-sound';
const OFF = 'off';

/** On, unless it was switched off here. */
export function isSoundKeptOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== OFF;
  } catch {
    return true; // a browser that keeps nothing
  }
}

export function keepSound(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, OFF);
  } catch {
    // It holds until the page is closed.
  }
}
