/** The API against its own document: a whole day over HTTP, each answer and each refusal as /api/openapi.json says. */
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportName } from '../contract/endpoints/reports.ts';
import { endpoints, type AnswerOf, type CallOf, type Endpoint, type EndpointName } from '../contract/api.ts';
import type { OfficeConfig } from '../contract/office.ts';
import { problemDetails } from '../contract/problems.ts';
import { openConnection } from '../server/log/connection.ts';
import { at } from './support/demo.ts';
import { makeDoubtful } from './support/doubt.ts';
import { viewNow } from './support/live.ts';
import {
  answered,
  callsAtWill,
  commandId,
  openAlways,
  PASSWORD,
  staff,
  startOffice,
  type CallResult,
  type Staffed,
} from './support/office.ts';
import { faultsOf, judgeBy, type Judge, type OpenApi } from './support/openapi.ts';
import { blackPng } from './support/pictures.ts';
import { harmlessRequests } from './support/requests.ts';

const NAMES = Object.keys(endpoints) as EndpointName[];
const DESK = { deskId: 'desk-1' };

let house: Staffed;
let document: OpenApi;
let judge: Judge;
const asked: { name: EndpointName; request: unknown; result: CallResult<unknown>; isTold: boolean }[] = [];

beforeAll(async () => {
  // A demo's office, for the two endpoints that only a demo has; its clock runs as fast as ours.
  const office = await startOffice({ demo: { speed: 1, startAt: at('10:00') }, voice: 'espeak-ng' });
  const call: typeof office.call = async (name, given, token) => {
    const before = await traces(office.dataDir);
    const result = await office.call(name, given, token);
    const isTold = (await traces(office.dataDir)) !== before;
    asked.push({ name, request: given, result, isTold });
    return result;
  };
  house = await staff({ ...office, call }, withHomeVisits);
  document = (await (await fetch(`${office.url}/api/openapi.json`)).json()) as OpenApi;
  judge = judgeBy(document);
  await visits();
  await screens();
  await figures();
  await upkeep();
  await refusals();
});
afterAll(() => house.office.stop());

/** Open day and night; visits at home begin every five minutes. */
const withHomeVisits = (config: OfficeConfig): OfficeConfig => ({
  ...callsAtWill(openAlways(config)),
  appointments: { ...config.appointments, homeVisitPlan: { slotMinutes: 5, capacity: 1 } },
});

const ask = async <N extends EndpointName>(name: N, given: CallOf<N>, token?: string | null) =>
  answered<AnswerOf<N>>(await house.office.call(name, given, token));
const press = () => ({ ...DESK, commandId: commandId() });

/** Tickets and appointments, from the kiosk to the end of service. */
async function visits(): Promise<void> {
  const { kiosk, reception, administrator } = house;
  const [operator = '', colleague = ''] = house.operators;
  const take = () =>
    ask('issueTicket', { commandId: commandId(), serviceId: 'payment', outOfTurn: false }, kiosk);
  const first = await take();
  const second = await take();
  const third = await take();
  await ask('getTicket', { code: first.code });
  await ask('findTickets', { number: first.number }, reception);
  await ask('getCallOrder', { number: first.number }, administrator);
  await ask('getPrintJob', { printJobId: first.printJobId ?? '' }, kiosk);
  await ask('leaveQueue', { code: third.code, commandId: commandId() });

  await ask('openDesk', press(), operator);
  await ask('openDesk', { deskId: 'desk-2', commandId: commandId() }, colleague);
  await ask('pauseDesk', { ...press(), why: 'lunch' }, operator);
  await ask('resumeDesk', press(), operator);
  await ask('callNext', press(), operator);
  await ask('recall', press(), operator);
  await ask('startService', press(), operator);
  await ask('holdTicket', { ...press(), why: 'fill-form' }, operator);
  await ask('returnTicket', { ticketId: first.ticketId, commandId: commandId() }, reception);
  await ask('callTicket', { ...press(), ticketId: second.ticketId, why: 'brought-documents' }, operator);
  await ask('didNotCome', press(), operator);
  await ask('callNext', press(), operator);
  await ask('startService', press(), operator);
  await ask('transferTicket', { ...press(), to: { kind: 'desk', deskId: 'desk-2' } }, operator);
  await ask('callNext', { deskId: 'desk-2', commandId: commandId() }, colleague);
  await ask('startService', { deskId: 'desk-2', commandId: commandId() }, colleague);
  await ask('finishService', { deskId: 'desk-2', commandId: commandId() }, colleague);
  await ask('closeDesk', { deskId: 'desk-2', commandId: commandId() }, colleague);
  await steps();
  await invitations();
  await words(first);

  const book = (time: string) =>
    ask(
      'bookAppointment',
      {
        commandId: commandId(),
        serviceId: 'receipts',
        appointmentAt: at(time),
        channel: 'phone',
        name: 'Мария Ивановна',
        phone: '+74722230000',
      },
      reception,
    );
  await ask('findAppointments', { text: 'мария' }, reception);
  await ask('getFreeTimes', { serviceId: 'receipts', from: '2026-11-23', days: 2 }, reception);
  await ask('listAppointments', { date: '2026-11-23' }, reception);
  const cancelled = await book('12:00');
  await ask(
    'cancelAppointment',
    { appointmentId: cancelled.appointmentId, commandId: commandId() },
    reception,
  );
  const moved = await book('12:10');
  const elsewhere = { appointmentId: moved.appointmentId, appointmentAt: at('12:20') };
  await ask('moveAppointment', { ...elsewhere, commandId: commandId() }, reception);
  await bookings();
  const soon = await book('10:10');
  await ask('checkIn', { code: soon.code, commandId: commandId() }, kiosk);
  const late = await book('10:20');
  await ask('setDemoClock', { to: at('10:26') }, administrator);
  await ask('checkIn', { code: late.code, commandId: commandId() }, kiosk);

  const { printerId } = { printerId: 'ticket-printer' };
  await ask('reprintTicket', { ticketId: first.ticketId, printerId, commandId: commandId() }, reception);
  await makeDoubtful(house.office, second.printJobId ?? '');
  const [doubt] = (await ask('listDoubtfulPapers', {}, operator)).papers;
  const word = { printJobId: doubt?.printJobId ?? '', commandId: commandId(), paper: 'print-again' as const };
  await ask('settlePrintJob', word, operator);
  await ask('setVirtualPrinter', { printerId, condition: 'paper-low' }, operator);
}

/** A step taken back, one more service, a hold and back, the last visitor after all not the last. */
async function steps(): Promise<void> {
  const { kiosk, office } = house;
  const [operator = ''] = house.operators;
  const ticket = { serviceId: 'payment', outOfTurn: false };
  const { ticketId } = await ask('issueTicket', { ...ticket, commandId: commandId() }, kiosk);
  const next = await ask('issueTicket', { ...ticket, commandId: commandId() }, kiosk);
  await ask('callNext', press(), operator);
  await ask('startService', press(), operator);
  await ask('finishAndCallNext', press(), operator);
  const { desk } = await viewNow(office.url, { view: 'desk' }, operator);
  await ask('takeBack', { ...press(), stepSeq: desk?.takeBack?.stepSeq ?? 0 }, operator);
  await ask('anotherService', { ...press(), serviceId: 'receipts' }, operator);
  await ask('holdTicket', { ...press(), why: 'fetch-document' }, operator);
  await ask('resumeHeld', { ...press(), ticketId }, operator);
  await ask('sayLastVisitor', { ...press(), then: { kind: 'pause', why: 'lunch' } }, operator);
  await ask('sayLastVisitor', { ...press(), then: null }, operator);
  await ask('finishAndCallNext', press(), operator);
  await ask('startService', press(), operator);
  // Nobody is left to be called.
  await ask('finishAndCallNext', press(), operator);
  await ask('getTicket', { code: next.code });
}

/** A colleague is asked to come, and does; another one is not needed after all. */
async function invitations(): Promise<void> {
  const { kiosk, office } = house;
  const [operator = '', colleague = ''] = house.operators;
  await ask('openDesk', { deskId: 'desk-2', commandId: commandId() }, colleague);
  await ask('issueTicket', { serviceId: 'payment', outOfTurn: false, commandId: commandId() }, kiosk);
  await ask('callNext', press(), operator);
  await ask('startService', press(), operator);
  const invited = async (personId: string | null) => {
    await ask('inviteColleague', { ...press(), personId }, operator);
    const { myInvitation } = await viewNow(office.url, { view: 'desk' }, operator);
    return { invitationId: myInvitation?.invitationId ?? '', commandId: commandId() };
  };
  await ask('withdrawInvitation', { ...(await invited(null)), ...DESK }, operator);
  const { person } = await viewNow(office.url, { view: 'desk' }, colleague);
  await ask('answerInvitation', { ...(await invited(person.id)), comes: true }, colleague);
  await ask('finishService', press(), operator);
  await ask('closeDesk', { deskId: 'desk-2', commandId: commandId() }, colleague);
}

/** Information, help, and what a visit was like. */
async function words(served: { code: string }): Promise<void> {
  const { kiosk, reception } = house;
  const [operator = ''] = house.operators;
  await ask('getInformation', {}, kiosk);
  const { helpCallId } = await ask('callForHelp', { commandId: commandId() }, kiosk);
  await ask('takeHelpCall', { helpCallId, commandId: commandId() }, reception);
  await ask('cancelHelpCall', { helpCallId, commandId: commandId() }, kiosk);
  const { device, secret } = await ask('addHelpButton', { name: 'Вход с улицы' }, house.administrator);
  await ask('pressHelpButton', {}, secret);
  await ask('getHelpButton', {}, secret);
  await ask('pressHelpButtonByAddress', { secret });
  await ask('pressHelpButtonByGet', { secret });
  await ask('pressHelpButtonHere', { deviceId: device.id, commandId: commandId() }, reception);
  await ask('rateOwnVisit', { code: served.code, score: 5, words: 'Спасибо!', commandId: commandId() });
  const { number, ticketId } = await ask(
    'issueTicket',
    { commandId: commandId(), serviceId: 'payment', outOfTurn: true, needs: ['moving'] },
    kiosk,
  );
  await ask('callNext', press(), operator);
  await ask('startService', press(), operator);
  await ask('finishService', { ...press(), outcome: { kind: 'answer-promised' } }, operator);
  await ask('recordWord', { ticketId, words: 'Всё хорошо.', commandId: commandId() }, operator);
  await ask('listWords', {}, house.administrator);
  await ask('considerWord', { ticketId, commandId: commandId() }, house.administrator);
  const paper = { kind: 'paper-roll', paperNumber: '37' } as const;
  const walkIn = { serviceId: 'payment', outOfTurn: false, from: paper };
  await ask('serveAtOnce', { ...press(), ...walkIn }, operator);
  await ask('finishService', press(), operator);
  await ask('findVisitToRate', { number }, kiosk);
  await ask('rateVisit', { number, score: 4, commandId: commandId() }, kiosk);
}

/** What visitors and the personal account do with bookings, and a visit at home. */
async function bookings(): Promise<void> {
  const { administrator, reception, kiosk } = house;
  const { key, secret } = await ask('issueApiKey', { name: 'Личный кабинет' }, administrator);
  await ask('listApiKeys', {}, administrator);
  await ask('getBookingOffice', {});
  await ask('getBookingTimes', { serviceId: 'receipts', from: '2026-11-23', days: 31 }, secret);
  const visitor = { name: 'Пётр Фёдорович', phone: '8 910 320-00-17', consent: true as const };
  const wanted = { serviceId: 'receipts', appointmentAt: at('13:00'), ...visitor };
  const { code, shortCode } = await ask('book', { ...wanted, commandId: commandId() }, secret);
  await ask('findBooking', { shortCode, phone: visitor.phone });
  await ask('getBooking', { code });
  await ask('moveBooking', { code, appointmentAt: at('13:10'), commandId: commandId() });
  await ask('getSlipPdf', { code });
  await ask('getCalendarFile', { code });
  await ask('printSlip', { code, commandId: commandId() }, kiosk);
  await ask('cancelBooking', { code, commandId: commandId() });
  await ask('revokeApiKey', { keyId: key.id }, administrator);

  const home = {
    serviceId: 'receipts',
    channel: 'phone',
    kind: 'home-visit',
    address: 'ул. Мира, 5',
  } as const;
  const { name, phone } = visitor;
  const atHome = { ...home, appointmentAt: at('10:05'), name, phone };
  const { appointmentId } = await ask('bookAppointment', { ...atHome, commandId: commandId() }, reception);
  await ask('setDemoClock', { to: at('10:06') }, administrator);
  await ask('recordHomeVisit', { appointmentId, outcome: 'made', commandId: commandId() }, reception);
  await ask('listMessages', {}, administrator);
  await ask('getErasing', {}, administrator);
}

/** People, sessions, pairing, links. */
async function screens(): Promise<void> {
  const { administrator } = house;
  const { id: personId } = await ask(
    'addPerson',
    { login: 'manager', name: 'Пётр Ильич', roles: ['manager'], serviceIds: ['payment'], password: PASSWORD },
    administrator,
  );
  await ask('listPeople', {}, administrator);
  const { token } = await ask('signIn', { login: 'manager', password: PASSWORD });
  await ask('getSession', {}, token);
  await ask('changePassword', { old: PASSWORD, new: 'quite another password' }, token);
  await ask('signOut', {}, token);
  await ask('givePassword', { personId, password: PASSWORD }, administrator);
  const change = { name: 'Пётр Лукич', roles: ['reception' as const], serviceIds: null };
  await ask('changePerson', { personId, ...change }, administrator);
  await ask('removePerson', { personId }, administrator);
  const { pairingId, secret, code } = await ask('startPairing', { kind: 'display' });
  await ask('finishPairing', { pairingId, secret });
  const device = await ask('acceptDevice', { code, name: 'Табло у входа', printerId: null }, administrator);
  await ask('finishPairing', { pairingId, secret });
  await ask('listDevices', {}, administrator);
  await ask(
    'reportKiosk',
    { version: '0.1.0', uptimeMs: 1000, troubles: 1, lastTrouble: { kind: 'hung', detail: null } },
    house.kiosk,
  );
  await ask('reportDisplay', { sound: 'server' }, house.display);
  await ask('setDevicePrinter', { deviceId: device.id, printerId: 'ticket-printer' }, administrator);
  await ask('removeDevice', { deviceId: device.id }, administrator);
  const link = await ask('makeLink', { page: 'display', personId: null }, administrator);
  await ask('followLink', { token: link.token });
}

/** Configuration, figures, the end of the day. */
async function figures(): Promise<void> {
  const { administrator, office } = house;
  const config = await ask('getConfig', {}, administrator);
  await ask('checkConfig', { config: { ...config, name: 'Офис на Народном' } }, administrator);
  await ask(
    'putConfig',
    { commandId: commandId(), config: { ...config, name: 'Офис на Народном' } },
    administrator,
  );
  await onKiosk(config);
  const { changes } = await ask('listConfigChanges', { limit: 2 }, administrator);
  await ask('proposeTakeBack', { seq: changes[0]?.seq ?? 0 }, administrator);
  const { parts } = await ask('getConfigFile', {}, administrator);
  await ask('readConfigFile', { file: Buffer.concat([...(parts as Uint8Array[])]) }, administrator);
  await ask('getHealth', {});
  const { mediaId } = await ask('addMedia', { file: blackPng(24, 8) }, administrator);
  await ask('getMedia', { mediaId }, house.display);
  await ask('getSpeech', { text: 'Талон ка, сорок семь' }, house.display);
  await ask('getPersonalSpeech', { text: 'Имя, Анна Петровна' }, house.kiosk);
  await office.call('getNorms', {}, administrator);
  for (const name of ['getCourse', 'getPeopleReport', 'getFairness', 'getYearly'] as const)
    await ask(name, {}, administrator);
  await ask('getReportChoices', {}, administrator);
  for (const name of ['getReportXlsx', 'getReportCsv', 'getReportPdf'] as const)
    for (const report of reportName.options) await ask(name, { report }, administrator);
  await office.call('getVisits', {}, administrator);
  await office.call('getRatings', { words: 'with' }, administrator);
  await office.call('getHelpCalls', { limit: 10 }, administrator);
  const papers = await printedPapers();
  await ask('getPaper', { paperId: papers[0] ?? '' }, administrator);
  await ask('closeDay', { commandId: commandId() }, administrator);
}

/** A printer on the kiosk's own computer, and a test paper that finds nobody there. */
async function onKiosk(config: OfficeConfig): Promise<void> {
  const { administrator, kiosk } = house;
  const { devices } = await ask('listDevices', {}, administrator);
  const deviceId = devices.find(({ kind }) => kind === 'kiosk')?.id ?? '';
  const port = { kind: 'serial', path: '/dev/ttyUSB0', baud: 9600, flow: 'none' } as const;
  const common = { dialect: 'epson', letters: 'code-page', columns: 48, speaksStatus: true } as const;
  const printer = { id: 'at-kiosk', name: 'В киоске', kind: 'kiosk', deviceId, port, ...common } as const;
  const printers = [...config.printers, printer];
  await ask('putConfig', { commandId: commandId(), config: { ...config, printers } }, administrator);
  await ask('getKioskPort', { printerId: printer.id }, kiosk);
  const testId = commandId();
  await ask('printTestPaper', { commandId: testId, printer }, administrator);
  await ask('getTestPaper', { testId }, administrator);
  await ask('previewPaper', { kind: 'slip', paper: config.paper, columns: 32, copy: true }, administrator);
  await ask('readLogo', { png: blackPng(24, 8).toString('base64') }, administrator);
}

async function printedPapers(): Promise<string[]> {
  const { papers } = await viewNow(house.office.url, { view: 'printers' }, house.administrator);
  return papers.map(({ id }) => id);
}

/** What is kept, and who did what. */
async function upkeep(): Promise<void> {
  const { administrator } = house;
  const { copy } = await ask('makeBackup', {}, administrator);
  await ask('downloadBackup', { name: copy.name }, administrator);
  await ask('getStatus', {}, administrator);
  await ask('getAudit', { from: '2026-11-23', kinds: 'signed-in,backup-made', limit: 5 }, administrator);
}

/** Everybody's valid requests about what does not exist, and the same by nobody. */
async function refusals(): Promise<void> {
  const { office, administrator } = house;
  const config = answered(await office.call('getConfig', {}, administrator));
  const requests = harmlessRequests(config);
  for (const name of NAMES) await office.call(name, requests[name], null);
  for (const name of NAMES) if (name !== 'signOut') await office.call(name, requests[name], administrator);
}

/** How much stands in the log and in the audit log. */
async function traces(dataDir: string): Promise<string> {
  const reader = await openConnection(join(dataDir, 'office.sqlite'), 'reader');
  const counts = await reader.all('SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM audit)');
  await reader.close();
  return JSON.stringify(counts);
}

const resultsOf = (name: EndpointName) => asked.filter((one) => one.name === name);

describe('the document', () => {
  it('has the shape of OpenAPI 3.1', () => {
    expect(faultsOf(document)).toEqual([]);
  });

  it('has every endpoint of the contract and no other', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId}: ${method} ${path}`),
    );
    const expected = NAMES.map((name) => `${name}: ${endpoints[name].method} ${endpoints[name].path}`);
    expect(operations.sort()).toEqual(expected.sort());
  });

  it('names every parameter of a path', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const operation of Object.values(methods) as { parameters?: { name: string; in: string }[] }[]) {
        const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
        expect({ path, named }).toEqual({ path, named: wanted });
      }
    }
  });
});

describe.each(NAMES)('%s', (name) => {
  it('answers as the document says, with no field more', () => {
    const endpoint: Endpoint = endpoints[name];
    const done = resultsOf(name).flatMap(({ result }) => (result.ok ? [result] : []));
    expect(done, 'the walk has no successful call of it').not.toEqual([]);
    for (const { status, contentType, answer } of done) {
      expect(status).toBe(200);
      const files = [...(endpoint.stored ?? []), endpoint.file, endpoint.download, endpoint.streamed].filter(
        (type) => type !== undefined,
      );
      if (files.length > 0) expect(files.some((type) => contentType.startsWith(type))).toBe(true);
      else expect(contentType).toMatch(/^application\/json; charset=utf-8$/);
      if (files.length === 0) expect(judge.answer(name, answer)).toEqual([]);
      expect(endpoint.answer.parse(answer)).toEqual(answer);
    }
  });

  it('takes requests as the document says', () => {
    const endpoint: Endpoint = endpoints[name];
    const { body } = endpoint;
    if (body === undefined) return;
    for (const { request: given } of resultsOf(name)) {
      const sent = Object.fromEntries(Object.entries(given as object).filter(([key]) => key in body.shape));
      expect(judge.request(name, sent)).toEqual([]);
    }
  });

  it('is shown by examples that hold', () => {
    const { body, answer, examples }: Endpoint = endpoints[name];
    if (examples?.body !== undefined) {
      expect(judge.request(name, examples.body)).toEqual([]);
      expect(body?.safeParse(examples.body).error).toBeUndefined();
    }
    if (examples?.answer !== undefined) {
      expect(judge.answer(name, examples.answer)).toEqual([]);
      expect(answer.parse(examples.answer)).toEqual(examples.answer);
    }
  });

  it('refuses in words as the document says', async () => {
    const { path, method } = endpoints[name];
    const ask = request(house.office.url);
    const broken = await ask[method](`/api${path.replaceAll(/\{\w+\}/g, 'none')}`)
      .set('Content-Type', 'application/json')
      .send('{');
    expect({ status: broken.status, code: broken.body.code }).toEqual({ status: 400, code: 'bad-request' });
    const refused = resultsOf(name).flatMap(({ result }) => (result.ok ? [] : [result]));
    const { 'content-type': contentType = '' } = broken.headers;
    for (const one of [...refused, { status: broken.status, contentType, problem: broken.body }]) {
      expect(one.contentType).toMatch(/^application\/problem\+json\b/);
      expect(judge.problem(name, one.problem)).toEqual([]);
      expect(problemDetails.strict().parse(one.problem)).toEqual(one.problem);
      expect(one.problem).toMatchObject({
        status: one.status,
        title: expect.stringMatching(/^[А-ЯЁ].{9,}\.$/),
      });
      expect(one.status).not.toBe(500);
    }
  });
});

it('a path that is not in the document is refused in the same form', async () => {
  const result = await request(house.office.url).get('/api/none');
  expect(result.status).toBe(404);
  expect(problemDetails.strict().parse(JSON.parse(result.text))).toMatchObject({ code: 'not-found' });
});

/** What leaves no trace in the log or the audit log, and why none is needed. */
const UNTOLD: Readonly<Partial<Record<EndpointName, string>>> = {
  followLink: 'demo only',
  makeLink: 'demo only',
  startPairing: 'a screen asks to be let in; letting it in is told',
  finishPairing: 'the screen that was let in fetches its token',
  reportKiosk: 'what a screen says of itself, all day long',
  reportDisplay: 'what a screen says of itself, all day long',
  checkConfig: 'changes nothing',
  readConfigFile: 'changes nothing: what is in the file counts when it is saved, which is an event',
  findBooking: 'changes nothing: a POST keeps the phone number out of addresses',
  getPersonalSpeech: 'changes nothing: a POST keeps the words out of addresses',
  previewPaper: 'changes nothing',
  readLogo: 'changes nothing: the logo counts with the settings that have it',
  addMedia: 'counts with the settings that show it, or goes within a day',
  printSlip: 'a paper more; the booking on it is an event',
  reprintTicket: 'a paper more; the ticket on it is an event',
  settlePrintJob: 'whether a paper came out, or one more of it',
  printTestPaper: 'a paper that nobody waits for',
  setVirtualPrinter: 'a printer that is none, to try things out',
  cancelHelpCall: 'an event, where the call is one’s own; in this walk somebody goes there already',
  pressHelpButtonByAddress: 'the event of pressHelpButton; in this walk the button rings already',
  pressHelpButtonHere: 'the event of pressHelpButton; in this walk the button rings already',
};

describe.each(NAMES.filter((name) => endpoints[name].method !== 'get'))('%s', (name) => {
  it('leaves a trace of who did it, or a reason why not', () => {
    const isTold = resultsOf(name).some(({ result, isTold }) => result.ok && isTold);
    expect({ name, isTold }).toEqual({ name, isTold: UNTOLD[name] === undefined });
  });
});
