/** How large words can stand in a place so that all of them are in it, and none is broken: measured, since only the browser knows. */
import { onMounted, onScopeDispose, shallowRef, watch, type Ref } from 'vue';

/** In hundredths of the shorter side of the place. Larger shouts, smaller is not read across the room. */
const SIZES = { largest: 9.4, least: 3.4, step: 0.2 } as const;

export interface FittingSizeOptions {
  /** The words; their font size follows `size`. */
  element: () => HTMLElement | null;
  /** Whatever changes how much room they take. */
  words: () => unknown;
}

/** For as long as the scope lives; follows the size of the place. */
export function useFittingSize({ element, words }: FittingSizeOptions): Readonly<Ref<number>> {
  const size = shallowRef<number>(SIZES.largest);

  function fit(): void {
    const place = element();
    if (place === null) return;
    size.value = SIZES.largest;
    place.style.setProperty('--size', String(size.value));
    while (isOver(place) && size.value > SIZES.least) {
      size.value = Math.max(SIZES.least, size.value - SIZES.step);
      place.style.setProperty('--size', String(size.value));
    }
  }

  const observer = new ResizeObserver(fit);
  onMounted(() => {
    fit();
    const place = element();
    if (place !== null) observer.observe(place);
    // A letter is measured in the font that it is read in.
    if ('fonts' in document) void document.fonts.ready.then(fit);
  });
  watch(words, fit, { flush: 'post' });
  onScopeDispose(() => observer.disconnect());
  return size;
}

const isOver = (place: HTMLElement): boolean =>
  place.scrollHeight > place.clientHeight || place.scrollWidth > place.clientWidth;
