/**
 * What is wider than the place that it has: words or a box over the edge of what holds them, and boxes over one another. Nothing hides
 * it, so it is cut off nowhere, and still it is out of its place. Runs in a browser.
 */
import { isSeen, seenPart, type Told } from './seen.ts';

/** Rounding, px. */
const SLACK_PX = 1;

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Placed by itself, it stands over others on purpose: whether it covers something is measured elsewhere. */
const isPlaced = (style: CSSStyleDeclaration): boolean =>
  style.position === 'absolute' || style.position === 'fixed';

const isBox = (element: Element): boolean => {
  const style = getComputedStyle(element);
  if (isPlaced(style) || ['inline', 'contents', 'none'].includes(style.display)) return false;
  return isSeen(element) && seenPart(element, element.getBoundingClientRect()) !== null;
};

/** Where its words are, line by line: its own and those of what stands in its lines. */
function linesOf(element: Element): DOMRect[] {
  return [...element.childNodes].flatMap((child): DOMRect[] => {
    if (child instanceof Text) {
      const range = document.createRange();
      // A space at the end of a line hangs over.
      const end = child.data.trimEnd().length;
      const start = Math.min(end, child.data.length - child.data.trimStart().length);
      range.setStart(child, start);
      range.setEnd(child, end);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    }
    if (!(child instanceof HTMLElement) || !isSeen(child)) return [];
    return ['inline', 'contents'].includes(getComputedStyle(child).display) ? linesOf(child) : [];
  });
}

function innerOf(element: Element): Span {
  const { left, right } = element.getBoundingClientRect();
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
  return { left: left + parseFloat(borderLeftWidth), right: right - parseFloat(borderRightWidth) };
}

const over = (held: Span, holder: Span): number =>
  Math.max(holder.left - held.left, held.right - holder.right);

/** Of two boxes side by side, how much of one is on the other. */
function overlap(one: DOMRect, other: DOMRect): number {
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return high > SLACK_PX ? wide : 0;
}

export function besideFaults(root: Element): Told[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element): Told[] => {
    if (!(element instanceof HTMLElement) || !isBox(element)) return [];
    const place = innerOf(element);
    const boxes = [...element.children].filter(isBox);
    const rects = boxes.map((box) => box.getBoundingClientRect());
    const told: Told[] = [];
    const words = Math.max(0, ...linesOf(element).map((line) => over(line, place)));
    if (words > SLACK_PX) told.push({ fault: `words ${words.toFixed(0)} px over their place`, element });
    rects.forEach((rect, n) => {
      const box = boxes[n] ?? element;
      const wide = over(rect, place);
      if (wide > SLACK_PX) told.push({ fault: `${wide.toFixed(0)} px over what holds it`, element: box });
      const common = Math.max(0, ...rects.slice(n + 1).map((other) => overlap(rect, other)));
      if (common > SLACK_PX) told.push({ fault: `${common.toFixed(0)} px over its neighbour`, element: box });
    });
    return told;
  });
}
