import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

describe('the phrases of a text', () => {
  it.each<[string, string[]]>([
    ['Ваш талон ка, сорок семь.', ['Ваш талон ка, сорок семь.']],
    ['Готово! Ждите вызова. Спасибо…', ['Готово!', 'Ждите вызова.', 'Спасибо…']],
    ['Возьмите талон\n\n паспорт \nсчёт', ['Возьмите талон', 'паспорт', 'счёт']],
    ['ул. мира и т. д. без конца', ['ул. мира и т. д. без конца']],
    ['Вы здесь? «Да, продолжить» или нет? 5 минут.', ['Вы здесь?', '«Да, продолжить» или нет?', '5 минут.']],
    ['…\n— ! —\n', []],
    ['', []],
    ['  много   \t пробелов ', ['много пробелов']],
  ])('%j', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });

  it('are none longer than the server takes, and lose no word', () => {
    const long = Array.from({ length: 300 }, (_, i) => `слово${i}${i % 10 === 0 ? ',' : ''}`).join(' ');
    const phrases = phrasesOf(long);
    expect(Math.max(...phrases.map(({ length }) => length))).toBeLessThanOrEqual(600);
    expect(phrases.join(' ')).toBe(long);
    expect(phrases.slice(0, -1).every((phrase) => phrase.endsWith(','))).toBe(true);
    expect(phrasesOf('я'.repeat(1500)).map(({ length }) => length)).toEqual([600, 600, 300]);
  });
});
