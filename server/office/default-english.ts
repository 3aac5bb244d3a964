import type { OfficeLanguage } from '../../contract/languages.ts';
export const ENGLISH: OfficeLanguage = { code: 'en', words: {} };
