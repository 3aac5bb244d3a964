/** Whether a page could be loaded anew without taking from somebody what was typed or begun. */

const FIELDS = 'input, textarea';

export function isUntouched(root: ParentNode = document): boolean {
  if (root.querySelector('dialog[open]') !== null) return false;
  return ![...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)].some(isBegun);
}

function isBegun(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (field === document.activeElement) return true;
  const isMark = field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
  return isMark ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}
