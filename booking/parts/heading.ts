/** Where the eyes and ears of a visitor go when the page has changed under them. */
import { nextTick } from 'vue';

/** To the top, and to the heading: keys and screen readers go on from it. */
export async function focusHeading(): Promise<void> {
  await nextTick();
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
