/** What of a screen is seen by a person's eye. Runs in a browser. */

/** What is wrong, and where. */
export interface Told {
  readonly fault: string;
  readonly element: Element;
}

export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // For the ear alone: cut away.
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
  return true;
}

/** What lets only a part of it through: panes that are pushed, what is found, and what is typed, of which the end is seen. */
const PANE = '.pane, .typed';

/** The part of it that its panes let through; null where that is nothing. */
export function seenPart(element: Element, rect: DOMRect): DOMRect | null {
  let { left, top, right, bottom } = rect;
  for (let at = element.closest(PANE); at !== null; at = at.parentElement?.closest(PANE) ?? null) {
    const pane = at.getBoundingClientRect();
    top = Math.max(top, pane.top);
    bottom = Math.min(bottom, pane.bottom);
    left = Math.max(left, pane.left);
    right = Math.min(right, pane.right);
  }
  return bottom - top < 2 || right - left < 2 ? null : new DOMRect(left, top, right - left, bottom - top);
}

export function* textsIn(root: Element): Generator<{ element: Element; node: Text; rects: DOMRect[] }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (element === null || node.data.trim() === '' || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (rects.length > 0) yield { element, node, rects };
  }
}
