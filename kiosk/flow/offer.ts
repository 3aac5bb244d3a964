/** What the office offers today, as the kiosk is told it. */
import type { KioskView } from '../../contract/views/kiosk.ts';

export type Group = KioskView['groups'][number];
export type Service = Group['services'][number];
