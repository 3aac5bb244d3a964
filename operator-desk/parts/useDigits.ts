import { onBeforeUnmount, onMounted } from 'vue';

/** A keyboard has no digit for the tenth. */
export const MOST_DIGITS = 9;

/** Things in which a digit is written. */
const FIELDS = 'input:not([type=radio]), select, textarea';

/**
 * Hears digits from 1 to 9, pressed by themselves anywhere but in a field.
 *
 * @param take returns whether the digit means something here: then nobody else gets it
 */
export function useDigits(take: (digit: number) => boolean): void {
  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return;
    if (/^[1-9]$/.test(event.key) && take(Number(event.key))) event.preventDefault();
  }
  onMounted(() => addEventListener('keydown', onKey));
  onBeforeUnmount(() => removeEventListener('keydown', onKey));
}
