import { afterEach, describe, expect, it } from 'vitest';
import { dateText, nearDay, weekdayText } from './days.ts';
import {
  inPageLanguage,
  language,
  languageName,
  nextLanguage,
  setLanguage,
  setOfficeLanguages,
  told,
} from './language.ts';
import { localDay } from './times.ts';
import { problemText, t, waitText } from './words.ts';

const OFFICE = [{ code: 'en', words: { Оплата: 'Payment', паспорт: 'passport' } }];

afterEach(() => {
  setOfficeLanguages([]);
  setOfficeLanguages([], 'information');
  setLanguage('ru');
});

describe('the language of the page', () => {
  it('is that of its words, times and days, and of its element', () => {
    setLanguage('en');
    expect(document.documentElement.lang).toBe('en-GB');
    expect(t('kiosk.take-ticket')).toBe('Take a ticket');
    expect(waitText({ minMinutes: 0, maxMinutes: 5 })).toBe('up\u00a0to\u00a05\u00a0minutes');
    expect(localDay(Date.parse('2026-11-23T10:00:00Z'), 'Europe/Moscow')).toBe('23 November');
    expect(weekdayText('2026-11-23')).toBe('Monday, 23 November');
    expect(dateText('2026-11-23')).toBe('Monday, 23 November 2026');
    expect(nearDay('2026-11-24', '2026-11-23')).toBe('tomorrow');
    setLanguage('ru');
    expect(document.documentElement.lang).toBe('ru');
    expect(weekdayText('2026-11-23')).toBe('понедельник, 23 ноября');
  });

  it('is Russian instead of one that nobody has words in', () => {
    setLanguage('xx');
    expect(language.value).toBe('ru');
    expect(languageName('xx')).toBe('xx');
  });

  it('has Russian words for what is not for visitors', () => {
    setLanguage('en');
    expect(t('common.sign-in')).toBe('Войти');
  });
});

describe('the office’s words', () => {
  it('are in the language of the page, and in Russian where nobody has translated them', () => {
    setOfficeLanguages(OFFICE);
    expect(told('Оплата')).toBe('Оплата');
    setLanguage('en');
    expect(told('Оплата')).toBe('Payment');
    expect(told('Договор')).toBe('Договор');
  });

  it('are found wherever they stand in what the server has sent', () => {
    setOfficeLanguages(OFFICE);
    const sent = { groups: [{ id: 'payment', name: 'Оплата', wait: null, documents: ['паспорт'] }], now: 5 };
    expect(inPageLanguage(sent)).toBe(sent);
    setLanguage('en');
    expect(inPageLanguage(sent)).toEqual({
      groups: [{ id: 'payment', name: 'Payment', wait: null, documents: ['passport'] }],
      now: 5,
    });
  });

  it('come with several messages; what one has brought is forgotten with its next', () => {
    setLanguage('en');
    setOfficeLanguages(OFFICE);
    setOfficeLanguages([{ code: 'en', words: { Тарифы: 'Tariffs' } }], 'information');
    expect([told('Оплата'), told('Тарифы')]).toEqual(['Payment', 'Tariffs']);
    setOfficeLanguages([{ code: 'en', words: {} }]);
    expect([told('Оплата'), told('Тарифы')]).toEqual(['Оплата', 'Tariffs']);
  });

  it('stand in refusals too', () => {
    setOfficeLanguages(OFFICE);
    setLanguage('en');
    const refusal = {
      code: 'service-not-yours',
      params: { deskNumber: 1, serviceName: 'Оплата' },
    } as const;
    expect(problemText(refusal)).toContain('Payment');
  });
});

describe('the next language', () => {
  it('is none where the office offers only Russian', () => {
    expect(nextLanguage()).toBeNull();
  });

  it('goes round, past those that the program has no words in', () => {
    setOfficeLanguages([{ code: 'xx', words: {} }, ...OFFICE]);
    expect(nextLanguage()).toEqual({ code: 'en', name: 'English' });
    setLanguage('en');
    expect(nextLanguage()).toEqual({ code: 'ru', name: 'Русский' });
  });
});
