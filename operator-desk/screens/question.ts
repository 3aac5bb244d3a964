import type { QueueRow } from '../../contract/views/desk.ts';
import type { Begun } from '../actions/useDeskCommands.ts';

/** What a press at the desk asks before it is done. */
export type Question = { kind: Exclude<Begun, 'choose'> | 'sign-out' } | { kind: 'by-hand'; row: QueueRow };
