/** The words of the shell's own pages for what is told by a name. */
import type { AutoStart } from '../../../contract/endpoints/shells.ts';
import type { Loss } from '../../../shell/loss.ts';
import type { TextKey } from '../../../texts/index.ts';
import type { SetUpFault } from '../bridge.ts';

export const LOSS_WORDS = {
  unreachable: 'shell.lost-unreachable',
  'not-ours': 'shell.lost-not-ours',
  page: 'shell.lost-page',
  'no-server': 'shell.lost-no-server',
  'settings-unreadable': 'shell.lost-settings-unreadable',
  'settings-damaged': 'shell.lost-settings-damaged',
} as const satisfies Record<Loss['kind'], TextKey>;

export const AUTO_START_WORDS = {
  on: 'shell.auto-start-on',
  off: 'shell.auto-start-off',
  failed: 'shell.auto-start-failed',
  'not-installed': 'shell.auto-start-not-installed',
} as const satisfies Record<AutoStart, TextKey>;

export const FAULT_WORDS = {
  address: 'shell.fault-address',
  code: 'shell.fault-code',
  unreachable: 'shell.fault-unreachable',
  'not-ours': 'shell.fault-not-ours',
  'not-saved': 'shell.fault-not-saved',
  forbidden: 'shell.fault-forbidden',
} as const satisfies Record<SetUpFault, TextKey>;
