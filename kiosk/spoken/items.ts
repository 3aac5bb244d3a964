/** What is on the glass, one thing after the other, as it is said: texts, and the controls with their state. */
import { t } from '../../ui/words.ts';

export interface Item {
  readonly element: HTMLElement | SVGElement;
  readonly words: string;
  /** It can be pressed. */
  readonly presses: boolean;
  /** Whoever walks passes it over: what it does, the cursor does by itself. */
  readonly isPassed?: true;
}

/** One thing each, however it is marked up inside; the pair of a list of facts is said together. */
const WHOLE = 'h1, h2, h3, p, li, dl > div, [role="status"], [role="alert"], [data-said]';
/** Each said by itself, also where it stands in the middle of a text. */
const APART = 'button, h1, h2, h3, p, li';
const NOT_SAID = '[aria-hidden="true"], [hidden], [inert], template, style, script';

/** Around buttons that only whoever sees the glass needs, such as those that push a list. */
const PASSED = '[data-passed]';
/** By the id of what it is said behind: what is urgent for the ear may stand elsewhere for the eye. */
const SAID_AFTER = 'data-said-after';

/** A space that does not break stays: with it a ticket’s number is known for one. */
const SPACES = /[^\S\u00a0]+/g;

/** Where a word may be parted; it is said whole. */
const SOFT_HYPHEN = '\u00ad';

/** The topmost dialog alone, or the whole glass. */
export function rootOf(glass: HTMLElement): HTMLElement {
  return [...glass.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? glass;
}

/** @param root what is seen now, see `rootOf` */
export function itemsOf(root: HTMLElement): Item[] {
  const items: Item[] = [];
  collect(root, items);
  return inOrderOfEar(root, items);
}

/** As they stand on the glass, but for what is to be said behind another thing. */
function inOrderOfEar(root: HTMLElement, items: readonly Item[]): Item[] {
  let ordered = [...items];
  for (const moved of root.querySelectorAll(`[${SAID_AFTER}]`)) {
    const before = root.querySelector(`#${CSS.escape(moved.getAttribute(SAID_AFTER) ?? '')}`);
    const isMoved = ({ element }: Item) => moved.contains(element);
    const rest = ordered.filter((item) => !isMoved(item));
    const at = rest.findLastIndex(({ element }) => before?.contains(element));
    if (at !== -1) ordered = rest.toSpliced(at + 1, 0, ...ordered.filter(isMoved));
  }
  return ordered;
}

/** The innermost thing that a touch is on. */
export function itemAt(items: readonly Item[], touched: Element): Item | undefined {
  const around = items.filter(({ element }) => element.contains(touched));
  return around.find(({ element }) => around.every((other) => other.element.contains(element)));
}

function collect(element: HTMLElement | SVGElement, items: Item[]): void {
  if (element.matches(NOT_SAID) || (element instanceof HTMLDialogElement && !element.open)) return;
  if (element.matches('[role="img"]')) {
    items.push({ element, words: saidOf(element), presses: false });
    return;
  }
  if (element instanceof HTMLButtonElement) {
    const item = { element, words: wordsOfButton(element), presses: !element.disabled };
    items.push(element.closest(PASSED) === null ? item : { ...item, isPassed: true });
    return;
  }
  const isMixed = holdsApart(element, false);
  if (!isMixed && (element.matches(WHOLE) || hasOwnText(element))) {
    const words = saidOf(element);
    if (words !== '') items.push({ element, words, presses: false });
    return;
  }
  if (isMixed && hasOwnText(element)) return collectMixed(element, items);
  for (const child of element.children) if (isElement(child)) collect(child, items);
}

/** A text with controls or whole texts in it: its own words are one thing, where they begin, and each of those another. */
function collectMixed(element: HTMLElement | SVGElement, items: Item[]): void {
  let words = sayable([...element.childNodes].flatMap((node) => (holdsApart(node) ? [] : partsOf(node))));
  for (const node of element.childNodes) {
    if (isElement(node) && holdsApart(node)) collect(node, items);
    else if (words !== '' && sayable(partsOf(node)) !== '') {
      items.push({ element, words, presses: false });
      words = '';
    }
  }
}

const isElement = (node: Node): node is HTMLElement | SVGElement =>
  node instanceof HTMLElement || node instanceof SVGElement;

const holdsApart = (node: Node, orIs = true): boolean =>
  isElement(node) && ((orIs && node.matches(APART)) || node.querySelector(APART) !== null);

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** What an element says: what it was given to say, its label, or its words with a pause between its parts. */
export const saidOf = (element: HTMLElement | SVGElement): string =>
  givenTo(element) ?? sayable([...element.childNodes].flatMap(partsOf));

const givenTo = (element: HTMLElement | SVGElement): string | null =>
  element.dataset['said'] ?? element.getAttribute('aria-label');

const sayable = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replaceAll(SOFT_HYPHEN, '').replace(SPACES, ' ').trim())
    .filter((part) => part !== '')
    .join(', ')
    .replace(/([.!?…:]),/g, '$1');

function partsOf(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!isElement(node) || node.matches(NOT_SAID)) return [];
  const given = givenTo(node);
  return given === null ? [...node.childNodes].flatMap(partsOf) : [given];
}

function wordsOfButton(button: HTMLButtonElement): string {
  const name = saidOf(button);
  if (button.disabled) return t('kiosk.spoken-disabled', { name });
  if (button.getAttribute('role') === 'checkbox') {
    const isOn = button.getAttribute('aria-checked') === 'true';
    return isOn ? t('kiosk.spoken-checked', { name }) : t('kiosk.spoken-unchecked', { name });
  }
  if (button.getAttribute('aria-pressed') === 'true') return t('kiosk.spoken-on', { name });
  return t('kiosk.spoken-button', { name });
}
