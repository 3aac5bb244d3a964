import { afterEach, expect, it } from 'vitest';
import { isUntouched } from './untouched.ts';

afterEach(() => document.body.replaceChildren());

const put = (html: string): HTMLInputElement => {
  document.body.innerHTML = html;
  return document.body.querySelector('input, textarea') as HTMLInputElement;
};

it('is a page with empty fields, and one with none', () => {
  put('<p>Талон</p>');
  expect(isUntouched()).toBe(true);
  put('<input><textarea></textarea><input type="checkbox">');
  expect(isUntouched()).toBe(true);
});

it('is not one in which somebody has begun', () => {
  put('<textarea></textarea>').value = 'Спасибо';
  expect(isUntouched()).toBe(false);
  put('<input type="radio">').checked = true;
  expect(isUntouched()).toBe(false);
  put('<input>').focus();
  expect(isUntouched()).toBe(false);
  put('<dialog open><p>Отказаться от талона?</p></dialog>');
  expect(isUntouched()).toBe(false);
});
