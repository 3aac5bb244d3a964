/** What a person does on a page before it is looked at. */

export type Step = (page: Document) => void;

/** The topmost question, or the whole page. */
const rootOf = (page: Document): ParentNode => [...page.querySelectorAll('dialog[open]')].at(-1) ?? page;

function found<E extends Element>(element: E | null | undefined, what: string): E {
  if (element == null) throw new Error(`there is no ${what} on the page`);
  return element;
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

/** Something to press, by the beginning of its name. */
export const press =
  (name: string): Step =>
  (page) =>
    found(
      [...rootOf(page).querySelectorAll<HTMLElement>('button, a, summary, [role=option]')].find(
        (element) => nameOf(element).startsWith(name) && element.getClientRects().length > 0,
      ),
      `«${name}»`,
    ).click();

/** A choice, a tick, or whatever else has a selector and no name of its own. */
export const pick =
  (selector: string): Step =>
  (page) =>
    found(rootOf(page).querySelector<HTMLElement>(selector), selector).click();

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function put(field: Field, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Into a field, in place of what is there. */
export const write =
  (selector: string, words: string): Step =>
  (page) =>
    put(found(rootOf(page).querySelector<Field>(selector), selector), words);

/** Into the field that has this label. */
export const fill =
  (label: string, words: string): Step =>
  (page) => {
    const named = [...rootOf(page).querySelectorAll('label')].find((one) => nameOf(one) === label);
    put(found(named?.control as Field | null | undefined, `field «${label}»`), words);
  };

/** A key as it is written on the buttons: `Shift F2`. */
export const key =
  (name: string): Step =>
  (page) => {
    const [last = '', ...held] = name.split(' ').toReversed();
    const init = {
      key: last,
      code: /^\d$/.test(last) ? `Digit${last}` : last,
      ctrlKey: held.includes('Ctrl'),
      altKey: held.includes('Alt'),
      shiftKey: held.includes('Shift'),
    };
    const target = page.activeElement ?? page.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  };

/** Enter in a form. */
export const send: Step = (page) => found(rootOf(page).querySelector('form'), 'form').requestSubmit();
