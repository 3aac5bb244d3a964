/** What a specialist sees at the desk. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { Person } from '../../contract/people.ts';
import { plansOf } from '../../contract/schedule.ts';
import type { DeskView, QueueRow } from '../../contract/views/desk.ts';
import { countWaiting, laneOf, CLASSES } from '../office/lanes.ts';
import { queueOf, targetsOf, wholeQueue } from '../office/order.ts';
import { orphansOf } from '../office/orphans.ts';
import type { OfficeState, Seat, Ticket } from '../office/state.ts';
import { away, goingTo, toAsk, unattended, wentOutTo } from './desk-people.ts';
import type { DeskSurroundings } from './desk-surroundings.ts';
import { leftDesk, ownDesk } from './desk-visitor.ts';
import { invitationsTo, ownInvitation } from './invitations.ts';
import { lateAppointment } from './late.ts';
import {
  dayState,
  deskStateOf,
  openHelpCalls,
  officeHead,
  todaysAppointments,
  type Scene,
} from './shared.ts';

/** More rows than anybody reads; the rest is a count. */
const QUEUE_ROWS = 50;
/** Come-backs a desk is reminded of. */
const REMINDERS = 8;

export function deskView(
  scene: Scene,
  person: Pick<Person, 'id' | 'name' | 'roles'>,
  around: DeskSurroundings,
): DeskView {
  const { state, now } = scene;
  const seat = [...state.seats.values()].find((s) => s.operatorId === person.id) ?? null;
  const { config } = state;
  const booked = todaysAppointments(state);
  return {
    office: officeHead(state),
    day: dayState(state, now),
    person: { id: person.id, name: person.name, roles: person.roles },
    skills: around.skills && [...around.skills],
    waitNormMinutes: config?.rules.waitNormMinutes ?? 0,
    recallLimit: config?.rules.recallLimit ?? 0,
    recallPauseSeconds: config?.rules.recallPauseSeconds ?? 0,
    callsBeforeNoShow: config?.rules.callsBeforeNoShow ?? 1,
    desks: desks(state, around),
    services: (config?.services ?? []).map((service) => ({
      id: service.id,
      name: service.name,
      groupName: config?.groups.find((group) => group.id === service.groupId)?.name ?? '',
    })),
    languages: (config?.languages ?? []).flatMap(({ code, offered }) => (offered ? [code] : [])),
    booking: {
      horizonDays: config?.appointments.horizonDays ?? 0,
      homeVisits: (config?.appointments.homeVisitPlan ?? null) !== null,
      reserves: reserves(config),
      byEmail: around.mail,
    },
    desk: seat === null ? null : ownDesk(scene, seat, around),
    left: seat === null ? leftDesk(scene, person.id) : null,
    queue: queueSeen(scene, seat).map(queueRow),
    waiting: seat === null ? countWaiting(state.lanes) : countFor(state, seat),
    ...away(state, seat),
    unattended: unattended(state),
    cameBack: state.cameBack.slice(0, REMINDERS),
    helpCalls: openHelpCalls(state, around.printerCalls),
    invitations: invitationsTo(state, person.id, around),
    myInvitation: seat === null ? null : ownInvitation(state, seat, around),
    helpButtons: [...around.helpButtons],
    wentOutTo: seat === null ? [] : wentOutTo(scene, person.id, around),
    goingTo: goingTo(scene, person.id),
    toAsk: toAsk(state, person.id, around),
    appointments: { expected: booked.expected, arrived: booked.arrived },
    late: lateAppointment(state, now),
    today: today(state, person.id),
    printers: [...around.printers],
  };
}

/** Of those whom this desk may call; of all for whoever sits at none, the reception. */
const queueSeen = ({ state, now }: Scene, seat: Seat | null): Ticket[] =>
  seat === null ? wholeQueue(state, now, QUEUE_ROWS) : queueOf(state, seat, now, QUEUE_ROWS);

/** Whether any plan keeps places back for staff. */
function reserves(config: OfficeConfig | null): boolean {
  if (config === null) return false;
  return plansOf(config.appointments).some(({ quotas }) => quotas.reserve > 0);
}

function desks(state: OfficeState, around: DeskSurroundings): DeskView['desks'] {
  return (state.config?.desks ?? []).map(({ id, number, serviceIds }) => {
    const seat = state.seats.get(id);
    return {
      id,
      number,
      serviceIds,
      state: seat === undefined ? 'closed' : deskStateOf(state, seat),
      operatorId: seat?.operatorId ?? null,
      operatorName: seat === undefined ? null : around.personName(seat.operatorId),
      pausedWhy: seat?.pausedWhy ?? null,
      isClosing: seat?.afterLast?.kind === 'close',
    };
  });
}

function queueRow(ticket: Ticket): QueueRow {
  const { status } = ticket;
  return {
    ticketId: ticket.ticketId,
    number: ticket.number,
    serviceName: ticket.serviceName,
    visitorClass: ticket.visitorClass,
    appointmentAt: ticket.appointmentAt,
    arrivalAt: ticket.legSince,
    returned: ticket.returned,
    directed: status.kind === 'waiting' && status.target.kind !== 'service',
  };
}

function countFor(state: OfficeState, seat: Seat): number {
  let waiting = 0;
  for (const target of targetsOf(seat, orphansOf(state))) {
    for (const visitorClass of CLASSES) waiting += laneOf(state.lanes, target, visitorClass)?.size ?? 0;
  }
  return waiting;
}

function today(state: OfficeState, personId: string): DeskView['today'] {
  const tally = state.operators[personId];
  if (tally === undefined) return { visitors: 0, meanServiceMs: null, withinNorm: null };
  const { visitors, services, serviceMs, withinNorm } = tally;
  return { visitors, meanServiceMs: Math.round(serviceMs / services), withinNorm: withinNorm / services };
}
