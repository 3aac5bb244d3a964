/** What leads back from a question and what answers it, as written on the keyboard. */
export const DIALOG_KEYS = { back: 'Esc', on: 'Enter' } as const;
