import { beforeEach, expect, it, vi } from 'vitest';
import { language } from '../../ui/language.ts';

const ENGLISH = [{ code: 'en', words: {} }];
const browser = vi.spyOn(navigator, 'languages', 'get');

/** A page that has just been opened. */
async function openPage() {
  vi.resetModules();
  const page = await import('./own-language.ts');
  const { language: own } = await import('../../ui/language.ts');
  return { ...page, spoken: (): string => own.value };
}

beforeEach(() => {
  localStorage.clear();
  browser.mockReturnValue(['ru-RU', 'en-US']);
});

it('is that of the ticket, whatever the browser has, and whichever is known first', async () => {
  const page = await openPage();
  page.officeSpeaks(ENGLISH);
  expect(page.spoken()).toBe('ru');
  page.wasTakenIn('en');
  expect(page.spoken()).toBe('en');
  expect(document.documentElement.lang).toBe('en-GB');
  const later = await openPage();
  later.wasTakenIn('en');
  later.officeSpeaks(ENGLISH);
  expect(later.spoken()).toBe('en');
});

it('is that of the browser where nothing was taken yet', async () => {
  browser.mockReturnValue(['de-DE', 'en-US']);
  const page = await openPage();
  page.officeSpeaks(ENGLISH);
  expect(page.spoken()).toBe('en');
});

it('is what was chosen here before, while the office offers it', async () => {
  const page = await openPage();
  page.officeSpeaks(ENGLISH);
  page.wasTakenIn('ru');
  page.chooseLanguage('en');
  page.officeSpeaks(ENGLISH);
  expect(page.spoken()).toBe('en');
  const next = await openPage();
  next.officeSpeaks(ENGLISH);
  next.wasTakenIn('ru');
  expect(next.spoken()).toBe('en');
  next.officeSpeaks([]);
  expect(next.spoken()).toBe('ru');
});

it('leaves every other page alone', () => {
  expect(language.value).toBe('ru');
});
