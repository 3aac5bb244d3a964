/** The right to be served out of turn (6.7.1), and what help is needed: asked after what for, before the ticket. */
import type { HelpNeed } from '../../contract/kiosk.ts';
import { checkingIn } from './arrival.ts';
import { go, type Choice } from './moves.ts';
import type { Flow, ScreenOf, Wish } from './types.ts';
import { issuing } from './unheard.ts';

interface Answered {
  readonly outOfTurn: boolean;
  readonly needs: readonly HelpNeed[];
  readonly commandId: string;
}

/** Whoever is served out of turn or needs help is asked which help; for everybody else all is known. */
export function chooseTurn(flow: Flow, { wish }: ScreenOf<'turn'>, event: Choice): Flow {
  if (event.type !== 'choose-turn') return flow;
  const { outOfTurn, needsHelp, commandId } = event;
  if (outOfTurn || needsHelp) return go(flow, { kind: 'needs', wish, outOfTurn, needs: [] });
  return wished(flow, wish, { outOfTurn, needs: [], commandId });
}

/** Any of the needs, or none: nobody has to say one (6.7.4). */
export function chooseNeeds(flow: Flow, screen: ScreenOf<'needs'>, event: Choice): Flow {
  const { wish, outOfTurn, needs } = screen;
  switch (event.type) {
    case 'toggle-need': {
      const { need } = event;
      const next = needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need];
      return { ...flow, screen: { ...screen, needs: next } };
    }
    case 'say-needs':
      return wished(flow, wish, { outOfTurn, needs, commandId: event.commandId });
    default:
      return flow;
  }
}

/** Everything is known: the ticket is asked for, or the appointment checked in. */
function wished(flow: Flow, wish: Wish, answered: Answered): Flow {
  if (wish.kind === 'appointment') {
    const { code, appointmentId } = wish.appointment;
    return {
      ...checkingIn(flow, { ...answered, code: code ?? appointmentId, earlier: [] }),
      trail: [{ kind: 'start' }],
    };
  }
  const { serviceId, afterAppointmentId } = wish;
  return issuing(flow, { ...answered, serviceId, afterAppointmentId });
}
