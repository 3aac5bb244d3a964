/** The keys of the reception, once: beside those of the desk, with Shift, and written on the buttons. */
export type Opens = 'issue' | 'find' | 'book' | 'at-once' | 'reprint';

export const RECEPTION_KEYS: Readonly<Record<Opens, string>> = {
  issue: 'Shift F2',
  find: 'Shift F3',
  book: 'Shift F4',
  'at-once': 'Shift F8',
  reprint: 'Shift F7',
};
