/** Where the eyes and ears of a visitor go when the page has changed under them. */
import { nextTick } from 'vue';

const heading = (): HTMLElement | null => document.querySelector('h1');

/** To the top, and to the heading: keys and screen readers go on from it. */
export async function focusHeading(): Promise<void> {
  await nextTick();
  window.scrollTo(0, 0);
  heading()?.focus({ preventScroll: true });
}

/** A change that puts another heading in the place of this one: whoever was at it goes with it. */
export async function keepingHeading(change: () => void): Promise<void> {
  const wasThere = document.activeElement !== null && document.activeElement === heading();
  change();
  if (wasThere) await focusHeading();
}
