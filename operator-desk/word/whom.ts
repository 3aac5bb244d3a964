import type { DeskView } from '../../contract/views/desk.ts';

export type ToAsk = DeskView['toAsk'][number];

/** Collecting papers and a coat takes a minute or two; then nobody is there to be asked. */
const LINGERS_MS = 3 * 60_000;

/**
 * Whom the note under the queue is about: who has been served just now, else whose answer was begun and put aside.
 *
 * @example К104 served 20 s ago → К104; four minutes later → К101, whose answer is half written; without one → nobody
 * @param toAsk the newest first
 * @param isOff put off on this screen
 */
export const whomToAsk = (
  toAsk: readonly ToAsk[],
  now: number,
  isBegun: (ticketId: string) => boolean,
  isOff: (ticketId: string) => boolean,
): ToAsk | null => {
  const rows = toAsk.filter(({ ticketId }) => !isOff(ticketId));
  const [newest] = toAsk;
  const isThere = newest !== undefined && now - newest.servedAt < LINGERS_MS;
  return (
    rows.find((row) => isThere && row === newest) ?? rows.find(({ ticketId }) => isBegun(ticketId)) ?? null
  );
};
