import { expect, it, vi } from 'vitest';
import { centreWithin } from './scroll.ts';

const placed = (element: Element, top: number, height: number): void => {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, height));
};
const row = () => document.querySelector('li')!;

it('a row comes to the middle of its own box, and the page stays', () => {
  document.body.innerHTML = '<main><div style="overflow-y: auto"><ol><li></li></ol></div></main>';
  const box = document.querySelector('div')!;
  const page = vi.spyOn(window, 'scrollTo');
  placed(box, 300, 400);
  placed(row(), 900, 50);
  box.scrollTop = 20;
  centreWithin(row());
  expect(box.scrollTop).toBe(20 + 600 - 175);
  expect(page).not.toHaveBeenCalled();
});

it('nothing is scrolled where only the page could be', () => {
  document.body.innerHTML = '<main><ol><li></li></ol></main>';
  placed(row(), 900, 50);
  centreWithin(row());
  expect(document.documentElement.scrollTop).toBe(0);
});
