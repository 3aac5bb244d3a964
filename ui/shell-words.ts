/** What the kiosk's shell had to mend, in words: for the technician in front of it and the manager far from it. */
import type { Trouble } from '../contract/endpoints/shells.ts';
import type { TextKey } from '../texts/index.ts';

export const TROUBLE_WORDS = {
  crashed: 'shell.trouble-crashed',
  hung: 'shell.trouble-hung',
  blank: 'shell.trouble-blank',
  ended: 'shell.trouble-ended',
} as const satisfies Record<Trouble['kind'], TextKey>;
