/** The configuration: read, checked, changed. */
import type { AnswerOf, HitAppointment, RequestOf, StrandedTicket } from '../../../contract/api.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import type { Answer } from '../../office/decision.ts';
import { offersOf } from '../../office/offers.ts';
import type { OfficeState } from '../../office/state.ts';
import { strandedBy } from '../../office/strands.ts';
import { execute } from '../commanding.ts';
import type { Handlers } from '../handler.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';
import { officeDate, skillsOf } from '../skills.ts';
import { lacksMedia } from './media.ts';

type ConfigHandlers = Pick<Handlers, 'getConfig' | 'putConfig' | 'checkConfig'>;

export function configHandlers(house: House): ConfigHandlers {
  const { runtime } = house;
  return {
    getConfig: () => {
      const { config } = runtime.state;
      return config === null
        ? { ok: false, refusal: { code: 'setup-needed' } }
        : { ok: true, answer: config };
    },

    checkConfig: (request) => ({
      ok: true,
      answer: { hits: hitsUnder(house, request), stranded: strandedUnder(house, request.config) },
    }),

    putConfig: (request, { principal }) => {
      if (lacksMedia(house, request.config)) return { ok: false, refusal: { code: 'media-unknown' } };
      const { officeId } = runtime.state;
      const { decisions, accepted, origin } = request;
      const config = { ...request.config, officeId };
      const before = request.before === undefined ? null : { ...request.before, officeId };
      const command = (state: OfficeState, now: number) => {
        const skills = skillsAtDesks(house, state, now);
        return { type: 'ConfigureOffice', config, before, skills, decisions, accepted, origin } as const;
      };
      const actor = actorOf(principal);
      return execute(runtime, { name: 'putConfig', request, actor, command, answer: configuredAs });
    },
  };
}

/** Which event brought the configuration. */
export function configuredAs(answer: Answer): AnswerOf<'putConfig'> {
  if (answer.kind !== 'configured') throw new Error(`no configuration in the answer of kind ${answer.kind}`);
  return { done: true, seq: answer.seq };
}

/** The bookings that a configuration would have no place for, and what can be offered to whoever holds them. */
function hitsUnder(
  { runtime, contacts }: House,
  { config, decisions }: RequestOf<'checkConfig'>,
): HitAppointment[] {
  return offersOf(runtime.state, config, decisions, runtime.now()).map(({ appointment, why, nearest }) => {
    const { appointmentId, appointmentAt, serviceName } = appointment;
    const contact = contacts.get(appointmentId);
    return {
      appointmentId,
      appointmentAt,
      serviceName,
      why,
      name: contact?.name ?? null,
      phone: contact?.phone ?? null,
      nearest: [...nearest],
    };
  });
}

function strandedUnder({ runtime }: House, config: OfficeConfig): StrandedTicket[] {
  return strandedBy(runtime.state, config).map(({ ticketId, number, serviceName, status }) => {
    const stage = status.kind === 'called' || status.kind === 'held' ? status.kind : 'waiting';
    return { ticketId, number, serviceName, stage };
  });
}

/** What the people at the desks can do, for the desks to take up a change of the services. */
function skillsAtDesks(
  { directory }: House,
  state: OfficeState,
  now: number,
): Record<string, readonly string[] | null> {
  const date = officeDate(state, now);
  const operators = [...state.seats.values()].map(({ operatorId }) => operatorId);
  return Object.fromEntries(operators.map((id) => [id, skillsOf(directory, id, date)]));
}
