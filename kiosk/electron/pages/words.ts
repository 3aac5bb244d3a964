/** The words of the shell's own pages for what is told by a name. */
import type { TextKey } from '../../../texts/index.ts';
import type { Loss, SetUpFault } from '../bridge.ts';

export const LOSS_WORDS = {
  unreachable: 'shell.lost-unreachable',
  'not-ours': 'shell.lost-not-ours',
  page: 'shell.lost-page',
} as const satisfies Record<Loss['kind'], TextKey>;

export const FAULT_WORDS = {
  address: 'shell.fault-address',
  code: 'shell.fault-code',
  unreachable: 'shell.fault-unreachable',
  'not-ours': 'shell.fault-not-ours',
  'not-saved': 'shell.fault-not-saved',
  forbidden: 'shell.fault-forbidden',
} as const satisfies Record<SetUpFault, TextKey>;
