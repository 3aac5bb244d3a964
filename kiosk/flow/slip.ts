/**
 * The slip of a booking held to the scanner in the middle of something. Nobody's slip is passed over in silence, and nobody's screen is
 * taken away by it while it is needed:
 *
 * - on the way to something it says why its owner came, and that is where the way leads then (`arrival.ts`);
 * - beside thanks, or a ticket or slip whose paper is out, it is the next visitor's: what is shown went with the one before;
 * - beside a ticket whose number is nowhere but on the glass (no paper yet, or none at all) or is being said, and where a name or a number
 *   is typed, it is asked first. Who stands there is not known, so the words are for either, and no answer leaves all as it is;
 * - while the server is asked, the answer is a moment away: the slip is held there again then.
 *
 * A scanner reads what lies before it again and again, and the tray for the paper is not far from it: the slip of the very booking that
 * this visit is about says nothing new.
 */
import { scanned } from './arrival.ts';
import { ASKING_MS, isTypingContact, mayLeave, nextVisitor } from './time.ts';
import type { Flow, Press } from './types.ts';

type Scan = Extract<Press, { type: 'scan' }>;

/** Not where a way begins, which a scan just does. */
export function readSlip(flow: Flow, event: Scan, at: number): Flow {
  const { screen } = flow;
  const { code, commandId, listens = false } = event;
  if (isKnown(flow, code)) return flow;
  if (mayLeave(screen) && !isTypingContact(screen)) return scanned(flow, code, commandId);
  switch (screen.kind) {
    case 'rated':
      return leaveTo(flow, code, commandId, at);
    case 'ticket':
    case 'slip':
      if (screen.paper === 'take' && !listens) return leaveTo(flow, code, commandId, at);
      return ask({ ...flow, screen: { ...screen, closesAt: notBefore(screen.closesAt, at) } }, event, at);
    default:
      return mayLeave(screen) ? ask(flow, event, at) : flow;
  }
}

const ask = (flow: Flow, { code, commandId }: Scan, at: number): Flow => ({
  ...flow,
  slip: { code, commandId, readAt: at },
});

/** No paper's screen closes under the question. */
const notBefore = (closesAt: number | null, at: number): number | null =>
  closesAt === null ? null : Math.max(closesAt, at + ASKING_MS);

const isKnown = ({ screen, booking }: Flow, code: string): boolean =>
  code === booking || (screen.kind === 'slip' && code === screen.slip.code);

/** What is shown is over for whoever it was shown to, as with «Готово». */
const leaveTo = (flow: Flow, code: string, commandId: string, at: number): Flow => ({
  ...scanned(nextVisitor(flow, at), code, commandId),
  fresh: false,
});

/** «Отметиться по записи»: what was typed is forgotten, what was shown has been seen. */
export function followSlip(flow: Flow, at: number): Flow {
  const { screen, slip } = flow;
  if (slip === null) return flow;
  const { code, commandId } = slip;
  return mayLeave(screen) ? scanned(flow, code, commandId) : leaveTo(flow, code, commandId, at);
}

/** Nobody has answered, and the code of a booking stays nowhere; or the screen that it was asked about is over. */
export function withoutSlip(flow: Flow, before: Flow, at: number): Flow {
  const { slip, screen } = flow;
  if (slip === null) return flow;
  const isOver = screen.kind !== before.screen.kind || at - slip.readAt >= ASKING_MS;
  return isOver ? { ...flow, slip: null } : flow;
}
