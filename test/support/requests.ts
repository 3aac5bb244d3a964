/** A valid request for every endpoint that finds nothing to change: what it names does not exist. */
import type { CallOf, EndpointName } from '../../contract/api.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { commandId, PASSWORD } from './office.ts';

const CODE = '0000000000000000';
const NOBODY = {
  login: 'nobody',
  name: 'Никто Никтович',
  roles: ['operator' as const],
  serviceIds: null,
  password: PASSWORD,
};

/** New command ids each time. An endpoint without a request does not compile. */
export function harmlessRequests(config: OfficeConfig): { readonly [N in EndpointName]: CallOf<N> } {
  const atDesk = () => ({ deskId: 'desk-99', commandId: commandId() });
  return {
    getSetup: {},
    setUp: { token: 'x', config, administrator: NOBODY, people: [], pairThisComputer: false },
    signIn: { login: 'nobody', password: 'not the password' },
    getSession: {},
    signOut: {},
    changePassword: { old: 'not the password', new: 'no password either' },
    followLink: { token: 'x' },
    makeLink: { page: 'display', personId: null },
    listPeople: {},
    addPerson: { ...NOBODY, login: 'operator1' },
    changePerson: { personId: 'none', name: 'Никто', roles: ['operator'], serviceIds: null },
    givePassword: { personId: 'none', password: PASSWORD },
    removePerson: { personId: 'none' },
    startPairing: { kind: 'kiosk' },
    finishPairing: { pairingId: 'none', secret: 'x' },
    acceptDevice: { code: '000000', name: 'Экран', printerId: null },
    listDevices: {},
    removeDevice: { deviceId: 'none' },
    getConfig: {},
    putConfig: { commandId: commandId(), config },
    issueTicket: { commandId: commandId(), serviceId: 'none', outOfTurn: false },
    getPrintJob: { printJobId: 'none' },
    listDoubtfulPapers: {},
    settlePrintJob: { printJobId: 'none', commandId: commandId(), paper: 'came-out' },
    reprintTicket: { ticketId: 'none', commandId: commandId(), printerId: 'none' },
    getTicket: { code: CODE },
    leaveQueue: { code: CODE, commandId: commandId() },
    findAppointments: { text: 'Никто' },
    getFreeTimes: { serviceId: 'none', date: '2026-11-23' },
    bookAppointment: {
      commandId: commandId(),
      serviceId: 'none',
      appointmentAt: 0,
      channel: 'phone',
      name: 'Никто',
      phone: '+70000000000',
    },
    checkIn: { commandId: commandId(), code: CODE },
    cancelAppointment: { appointmentId: 'none', commandId: commandId() },
    openDesk: atDesk(),
    pauseDesk: atDesk(),
    resumeDesk: atDesk(),
    closeDesk: atDesk(),
    callNext: atDesk(),
    callTicket: { ...atDesk(), ticketId: 'none', why: 'other' },
    recall: atDesk(),
    startService: atDesk(),
    finishService: atDesk(),
    didNotCome: atDesk(),
    holdTicket: atDesk(),
    transferTicket: { ...atDesk(), to: { kind: 'desk', deskId: 'desk-98' } },
    returnTicket: { ticketId: 'none', commandId: commandId() },
    closeDay: { commandId: commandId() },
    getDayReport: {},
    getVisits: {},
    getPaper: { paperId: 'none' },
    setVirtualPrinter: { printerId: 'none', condition: 'ready' },
    getHealth: {},
    setDemoClock: { to: 0 },
  };
}
