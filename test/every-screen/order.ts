/** What is wrong with the order and the names of what is on the glass: for a document in a test or in a browser. */

const TOUCHED = 'button, a[href], input, select, textarea, [role="button"], [role="checkbox"], [tabindex]';

/** The topmost question alone, or the whole page. */
const rootOf = (page: Document): ParentNode => [...page.querySelectorAll('dialog[open]')].at(-1) ?? page.body;

function nameOf(element: Element): string {
  const words = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
  return (element.getAttribute('aria-label') ?? words ?? '').trim();
}

/** Words that a person can act upon; empty when all is well. */
export function orderFaults(page: Document): string[] {
  const root = rootOf(page);
  const faults: string[] = [];
  const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
  const isQuestion = root instanceof Element && root.tagName === 'DIALOG';
  // A question above the screen goes on below its title.
  if (levels[0] !== (isQuestion ? 2 : 1))
    faults.push(`the first heading is h${levels[0] ?? '…, there is none'}`);
  if (!isQuestion && levels.filter((level) => level === 1).length !== 1)
    faults.push(`headings: ${levels.join()}`);
  levels.forEach((level, n) => {
    const before = levels[n - 1];
    if (before !== undefined && level > before + 1) faults.push(`h${before} is followed by h${level}`);
  });
  for (const element of root.querySelectorAll(TOUCHED)) {
    if (nameOf(element) === '') faults.push(`no name: ${element.outerHTML.slice(0, 120)}`);
    const tabIndex = Number(element.getAttribute('tabindex') ?? 0);
    // The order of the page is the order of the focus: nothing jumps ahead.
    if (tabIndex > 0) faults.push(`jumps ahead: ${element.outerHTML.slice(0, 120)}`);
  }
  const names = [...root.querySelectorAll('button:not([aria-hidden])')].map(nameOf);
  const bar = names.length - [...root.querySelectorAll('[data-modes] button')].length;
  const inBar = [...root.querySelectorAll('[data-modes] button')].map(nameOf);
  if (!isQuestion && inBar.length > 0 && names.slice(bar).join() !== inBar.join())
    faults.push('the lower bar is not the last to be reached');
  return faults;
}
