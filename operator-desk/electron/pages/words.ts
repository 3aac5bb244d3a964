/** The words of the own pages for what is told by a name. */
import type { Loss } from '../../../shell/loss.ts';
import type { TextKey } from '../../../texts/index.ts';
import type { ServerFault } from '../bridge.ts';

export const LOSS_WORDS = {
  unreachable: 'desk-window.lost-unreachable',
  'not-ours': 'desk-window.lost-not-ours',
  page: 'desk-window.lost-page',
  // A first start asks for a server; without one there are no settings that could be read.
  'no-server': 'desk-window.lost-settings',
  'settings-unreadable': 'desk-window.lost-settings',
  'settings-damaged': 'desk-window.lost-settings',
} as const satisfies Record<Loss['kind'], TextKey>;

export const FAULT_WORDS = {
  address: 'desk-window.fault-address',
  unreachable: 'desk-window.fault-unreachable',
  'not-ours': 'desk-window.fault-not-ours',
  'not-saved': 'desk-window.fault-not-saved',
} as const satisfies Record<ServerFault, TextKey>;
