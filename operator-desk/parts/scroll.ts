const SCROLLS = new Set(['auto', 'scroll']);

/** The box in which an element is scrolled; null when only the page is. */
function scrollerOf(element: Element): Element | null {
  let box = element.parentElement;
  while (box !== null && box !== document.body) {
    if (SCROLLS.has(getComputedStyle(box).overflowY)) return box;
    box = box.parentElement;
  }
  return null;
}

/** Shows an element in the middle of its own box. Unlike `scrollIntoView` it leaves the page, and what else is on it, in place. */
export function centreWithin(element: Element): void {
  const box = scrollerOf(element);
  if (box === null) return;
  const [own, around] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollTop += own.top - around.top - (around.height - own.height) / 2;
}
