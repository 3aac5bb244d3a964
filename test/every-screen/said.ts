/** What of a screen is not said in the spoken mode, or not as it stands there: word by word, for a document in a test or in a browser. */
import { itemAt, itemsOf, rootOf, type Item } from '../../kiosk/spoken/items.ts';
import { t } from '../../ui/words.ts';

/** The areas of the mode itself are no part of the screen: what each does is told when it begins. */
const OWN = '[data-spoken-own]';
const UNSEEN = '[hidden], [inert], template, style, script, dialog:not([open])';
const HIDDEN = '[aria-hidden="true"]';
/** What stands in for the words inside. */
const GIVEN = '[data-said], [aria-label]';
/** A screen with one of these would have what the cursor cannot press. */
const NO_BUTTONS = 'a[href], input, select, textarea, [contenteditable], [role="button"]:not(button)';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const quoted = (text: string): string => `«${text.replace(/\s+/g, ' ').trim().slice(0, 100)}»`;
const isSeen = (element: Element): boolean => element.closest(`${OWN}, ${UNSEEN}`) === null;

/** Something on the glass that has words for whoever sees it. */
interface Part {
  readonly element: Element;
  readonly words: string;
  readonly isHidden: boolean;
  /** What says it. */
  readonly by: Item | undefined;
}

/** Words that a person can act upon; empty when everything is said, once, in its order. */
export function saidFaults(glass: HTMLElement): string[] {
  const root = rootOf(glass);
  const items = itemsOf(root).filter(({ element }) => isSeen(element));
  const parts = partsOf(root, items);
  const shown = parts.filter(({ isHidden }) => !isHidden);
  return [
    ...shown.filter(({ by }) => by === undefined).map(({ words }) => `never said: ${quoted(words)}`),
    ...items.flatMap((item) =>
      itemFaults(
        item,
        shown.filter(({ by }) => by === item),
      ),
    ),
    ...controlFaults(root, items),
    ...parts.filter(({ isHidden }) => isHidden).flatMap(hiddenFaults),
    ...orderFaults(items, shown),
    ...placeFaults(root),
  ];
}

/** Of what is said behind another thing than it stands behind: the id of that. */
const SAID_AFTER = 'data-said-after';

/** Texts and pictures in the order in which they are said: as one reads, but for what is to be said elsewhere. */
function partsOf(root: HTMLElement, items: readonly Item[]): Part[] {
  const parts = partsAsTheyStand(root, items);
  return [...root.querySelectorAll(`[${SAID_AFTER}]`)].reduce((all, moved) => {
    const before = root.querySelector(`[id="${moved.getAttribute(SAID_AFTER) ?? ''}"]`);
    const own = all.filter(({ element }) => moved.contains(element));
    const rest = all.filter((part) => !own.includes(part));
    const at = rest.findLastIndex(({ element }) => before?.contains(element));
    return at === -1 ? all : rest.toSpliced(at + 1, 0, ...own);
  }, parts);
}

function partsAsTheyStand(root: HTMLElement, items: readonly Item[]): Part[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const parts: Part[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    const element = node instanceof Element ? node : node.parentElement;
    const words = node instanceof Element ? nameOfPicture(node) : (node.textContent ?? '');
    if (element === null || wordsIn(words).length === 0 || !isSeen(element)) continue;
    parts.push({ element, words, isHidden: element.closest(HIDDEN) !== null, by: itemAt(items, element) });
  }
  return parts;
}

function nameOfPicture(element: Element): string {
  const isPicture = element.matches('[role="img"], img, svg:not([aria-hidden])');
  return isPicture ? (element.getAttribute('aria-label') ?? 'a picture without a name') : '';
}

/** Its own words, one after the other, and then the state of a control: none missing, none twice, none besides. */
function itemFaults({ element, words }: Item, own: readonly Part[]): string[] {
  const faults: string[] = [];
  const given = new Set<Element>();
  const expected = own.flatMap((part) => {
    const instead = insteadOf(part.element, element);
    if (instead === null) return wordsIn(part.words);
    const label = labelOf(instead);
    const lost = wordsIn(part.words).filter((word) => !wordsIn(label).includes(word));
    if (lost.length > 0) faults.push(`${quoted(label)} is said, where ${quoted(part.words)} is seen`);
    if (given.has(instead)) return [];
    given.add(instead);
    return wordsIn(label);
  });
  // A sign, such as a comma, is no word: its key has a name only.
  if (expected.length === 0) expected.push(...wordsIn(labelOf(element)));
  if (expected.length === 0) faults.push(`has no words: ${element.outerHTML.slice(0, 100)}`);
  expected.push(...wordsIn(stateOf(element)));
  if (expected.join(' ') !== wordsIn(words).join(' '))
    faults.push(`${quoted(words)} is said, where there is: ${expected.join(' ')}`);
  return faults;
}

const labelOf = (element: Element): string =>
  element.getAttribute('data-said') ?? element.getAttribute('aria-label') ?? '';

/** The outermost that is given words of its own, as far as `within`. */
function insteadOf(element: Element, within: Element): Element | null {
  const outer = element === within ? null : insteadOf(element.parentElement ?? within, within);
  return outer ?? (element.matches(GIVEN) ? element : null);
}

function stateOf(element: Element): string {
  if (!(element instanceof HTMLButtonElement)) return '';
  if (element.disabled) return t('kiosk.spoken-disabled', { name: '' });
  const checked = element.getAttribute('aria-checked');
  if (checked === 'true') return t('kiosk.spoken-checked', { name: '' });
  if (checked === 'false') return t('kiosk.spoken-unchecked', { name: '' });
  if (element.getAttribute('aria-pressed') === 'true') return t('kiosk.spoken-on', { name: '' });
  return t('kiosk.spoken-button', { name: '' });
}

function controlFaults(root: HTMLElement, items: readonly Item[]): string[] {
  const buttons = [...root.querySelectorAll('button')].filter(isSeen);
  const unreached = buttons.filter(
    (button) => items.find(({ element }) => element === button)?.presses !== !button.disabled,
  );
  const others = [...root.querySelectorAll(NO_BUTTONS)].filter(isSeen);
  return [...unreached, ...others].map((one) => `cannot be pressed: ${one.outerHTML.slice(0, 100)}`);
}

/** Drawn for the eye alone: what it tells is told by the text that it stands in. Pictures have no words. */
function hiddenFaults({ words, by }: Part): string[] {
  const said = wordsIn(by?.words ?? '');
  return wordsIn(words).every((word) => said.includes(word))
    ? []
    : [`hidden from whoever listens: ${quoted(words)}`];
}

/** As one reads: by the place where the words of each begin. */
function orderFaults(items: readonly Item[], shown: readonly Part[]): string[] {
  const places = items
    .map((item) => shown.findIndex(({ by }) => by === item))
    .filter((place) => place !== -1);
  return places.every((place, n) => n === 0 || place > (places[n - 1] ?? 0))
    ? []
    : [`out of order: ${items.map(({ words }) => quoted(words)).join(' ')}`];
}

/** Said behind what is not there, it would be said in its own place without anybody's noticing. */
function placeFaults(root: HTMLElement): string[] {
  return [...root.querySelectorAll(`[${SAID_AFTER}]`)]
    .map((moved) => moved.getAttribute(SAID_AFTER) ?? '')
    .filter((id) => root.querySelector(`[id="${id}"]`) === null)
    .map((id) => `said after what is not there: ${id}`);
}
