/** What is on the glass, one thing after the other, as it is said: texts, and the controls with their state. */
import { t } from '../../ui/words.ts';

export interface Item {
  readonly element: HTMLElement | SVGElement;
  readonly words: string;
  /** It can be pressed. */
  readonly presses: boolean;
}

/** One thing each, however it is marked up inside; the pair of a list of facts is said together. */
const WHOLE = 'h1, h2, h3, p, li, dl > div, [role="status"], [role="alert"]';
const NOT_SAID = '[aria-hidden="true"], [hidden], [inert], template, style, script';

/** A space that does not break stays: with it a ticket’s number is known for one. */
const SPACES = /[^\S\u00a0]+/g;

/** The topmost dialog alone, or the whole glass. */
export function rootOf(glass: HTMLElement): HTMLElement {
  return [...glass.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? glass;
}

/** @param root what is seen now, see `rootOf` */
export function itemsOf(root: HTMLElement): Item[] {
  const items: Item[] = [];
  collect(root, items);
  return items;
}

function collect(element: HTMLElement | SVGElement, items: Item[]): void {
  if (element.matches(NOT_SAID) || (element instanceof HTMLDialogElement && !element.open)) return;
  if (element.matches('[role="img"]')) {
    items.push({ element, words: saidOf(element), presses: false });
    return;
  }
  if (element instanceof HTMLButtonElement) {
    items.push({ element, words: wordsOfButton(element), presses: !element.disabled });
    return;
  }
  const isWhole = element.matches(WHOLE) && element.querySelector(`button, h1, h2, h3, p, li`) === null;
  if (isWhole || hasOwnText(element)) {
    const words = saidOf(element);
    if (words !== '') items.push({ element, words, presses: false });
    return;
  }
  for (const child of element.children) {
    if (child instanceof HTMLElement || child instanceof SVGElement) collect(child, items);
  }
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** What an element says: what it was given to say, its label, or its words with a pause between its parts. */
export function saidOf(element: HTMLElement | SVGElement): string {
  const given = element.dataset['said'] ?? element.getAttribute('aria-label');
  if (given !== null) return given;
  return partsOf(element)
    .map((part) => part.replace(SPACES, ' ').trim())
    .filter((part) => part !== '')
    .join(', ')
    .replace(/([.!?…:]),/g, '$1');
}

function partsOf(element: Element): string[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
    if (!(node instanceof HTMLElement) || node.matches(NOT_SAID)) return [];
    return node.dataset.said === undefined && !node.hasAttribute('aria-label')
      ? partsOf(node)
      : [saidOf(node)];
  });
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
