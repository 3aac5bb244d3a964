/**
 * What is wrong with the frame around what is said, on a walk by keys over all that is on the glass: it stands around what it belongs
 * to, covers no words of it nor of its neighbours, and is seen whole. Runs in a browser.
 */

/** Rounding, px. */
const SLACK_PX = 1.5;
/** Between what is said and the outer edge of its frame: more, and it is around something else. */
const MOST_ROOM_PX = 40;
/** The voice begins at the title, in a moment; a busy machine may make more of it. */
const BEGINNING_MS = 3000;
/** To wait for where something has moved. */
const PICTURES = 5;
/** More things than any screen has. */
const MOST_STEPS = 150;
/** Of the height of a line, from its middle up and down: there are the letters, the rest is air. */
const LETTERS = 0.28;

const press = (key: string): void =>
  void window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const here = (): Element | null => document.querySelector('.spoken-here');

/** In words, each once; nothing when all is well. */
export async function frameFaults(page: Document): Promise<string[]> {
  const faults = new Set<string>();
  const walked = new Set<Element>();
  if (page.documentElement.dataset['spoken'] !== 'on') press('ArrowDown');
  const begun = performance.now();
  while (here() === null && performance.now() - begun < BEGINNING_MS)
    await new Promise(requestAnimationFrame);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    press('ArrowDown');
    const at = here();
    if (at === null || walked.has(at)) break;
    walked.add(at);
    for (const fault of await faultsAt(at, page)) faults.add(`${fault}: ${wordsOf(at)}`);
  }
  return walked.size === 0 ? ['nothing is ever said'] : [...faults];
}

async function faultsAt(at: Element, page: Document): Promise<string[]> {
  // What is pushed into sight is followed with the next picture.
  for (let frame = 0; frame < PICTURES && placeFaults(at, page).length > 0; frame += 1)
    await new Promise(requestAnimationFrame);
  const faults = placeFaults(at, page);
  const [frame] = framesOn(page);
  if (faults.length > 0 || frame === undefined) return faults;
  return coveredWords(frame, page).map((words) => `the frame is on «${words}»`);
}

/** As far as its pane lets it through. */
function seenBox(at: Element): DOMRect {
  const { left, top, width, bottom } = at.getBoundingClientRect();
  const pane = at.parentElement?.closest('.pane')?.getBoundingClientRect();
  const [first, last] = [Math.max(top, pane?.top ?? top), Math.min(bottom, pane?.bottom ?? bottom)];
  return new DOMRect(left, first, width, last - first);
}

const framesOn = (page: Document): Element[] =>
  [...page.querySelectorAll('.voice')].filter((frame) => isOnGlass(frame.getBoundingClientRect()));

function placeFaults(at: Element, page: Document): string[] {
  const frames = framesOn(page);
  if (isCutAway(at)) return frames.length === 0 ? [] : ['a frame around nothing'];
  const [frame] = frames;
  if (frame === undefined || frames.length > 1) return [`${frames.length} frames`];
  const [outer, box] = [frame.getBoundingClientRect(), seenBox(at)];
  const room = [
    box.left - outer.left,
    outer.right - box.right,
    box.top - outer.top,
    outer.bottom - box.bottom,
  ];
  return [
    // Nearer than the others where the glass ends.
    ...(Math.min(...room) > -SLACK_PX && Math.max(...room) < MOST_ROOM_PX ? [] : ['the frame is elsewhere']),
    ...(isWhole(outer) ? [] : ['the frame is off the glass']),
  ];
}

/** How wide its lines are together, px: the border, and the one within. */
function lineOf(frame: Element): number {
  const { borderTopWidth, boxShadow } = getComputedStyle(frame);
  const inner = /0px 0px 0px ([\d.]+)px inset/.exec(boxShadow)?.[1] ?? '0';
  return parseFloat(borderTopWidth) + parseFloat(inner);
}

const isOnGlass = ({ left, top, right, bottom }: DOMRect): boolean =>
  right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
const isWhole = ({ left, top, right, bottom }: DOMRect): boolean =>
  left > -SLACK_PX && top > -SLACK_PX && right < innerWidth + SLACK_PX && bottom < innerHeight + SLACK_PX;

/** For the ear alone. */
function isCutAway(element: Element): boolean {
  if (element.getClientRects().length === 0) return true;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  return false;
}

/** Words under one of the lines, its own or its neighbours'. */
function coveredWords(frame: Element, page: Document): string[] {
  const [outer, line] = [frame.getBoundingClientRect(), lineOf(frame)];
  const inner = new DOMRect(outer.x + line, outer.y + line, outer.width - 2 * line, outer.height - 2 * line);
  const walker = page.createTreeWalker(page.querySelector('dialog[open]') ?? page.body, NodeFilter.SHOW_TEXT);
  const covered: string[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const element = node.parentElement;
    if (element === null || node.data.trim() === '' || isCutAway(element)) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    const isUnder = [...range.getClientRects()].some((rect) => {
      const seen = lettersSeen(element, rect);
      return seen !== null && meets(seen, outer) && !lies(seen, inner);
    });
    if (isUnder) covered.push(node.data.trim().slice(0, 40));
  }
  return covered;
}

/** Of a line of text what is letters, as far as a pane lets it through. */
function lettersSeen(element: Element, { left, right, top, bottom }: DOMRect): DOMRect | null {
  const [middle, half] = [(top + bottom) / 2, (bottom - top) * LETTERS];
  let [first, last] = [middle - half, middle + half];
  const pane = element.closest('.pane, .found, .typed')?.getBoundingClientRect();
  if (pane !== undefined) [first, last] = [Math.max(first, pane.top), Math.min(last, pane.bottom)];
  return last - first < 1 || right - left < 1 ? null : new DOMRect(left, first, right - left, last - first);
}

const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
const lies = (one: DOMRect, within: DOMRect): boolean =>
  one.left >= within.left &&
  one.right <= within.right &&
  one.top >= within.top &&
  one.bottom <= within.bottom;

const wordsOf = (element: Element): string =>
  `<${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}> ${element.textContent.trim().slice(0, 40)}`;
