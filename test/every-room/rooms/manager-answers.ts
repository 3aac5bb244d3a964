/** What the server answers to the manager's room, of an office that has some of everything. */
import type { OfficeConfig } from '../../../contract/office.ts';
import { configChanges, takenBack } from '../../../manager/testing/changes.ts';
import { officeConfig, visit, waitingVisit } from '../../../manager/testing/fixtures.ts';
import {
  callOrder,
  courseReport,
  fairnessReport,
  normsReport,
  peopleReport,
  reportChoices,
  yearlyReport,
} from '../../../manager/testing/reports.ts';
import { helpCallsReport } from '../../../manager/testing/help-calls.ts';
import { erasing, messageLog } from '../../../manager/testing/messages.ts';
import { HALL, IN_KIOSK, kiosk, SCREEN } from '../../../manager/testing/printers.ts';
import { ratingsReport } from '../../../manager/testing/ratings.ts';
import { slidesSettings } from '../../../manager/testing/slides.ts';
import { auditPage, officeStatus } from '../../../manager/testing/upkeep.ts';
import { wordRow } from '../../../manager/testing/words.ts';
import { at, NOW } from '../../support/views.ts';
import type { Answers } from '../look.ts';

const usual = officeConfig();
const [service] = usual.services;

export const FULL_OFFICE: OfficeConfig = officeConfig({
  services: [
    ...usual.services,
    ...(service ? [{ ...service, id: 'receipt', name: 'Квитанция', documents: ['паспорт'] }] : []),
  ],
  // Which leaves one that is done nowhere.
  desks: usual.desks.map((desk) => ({ ...desk, serviceIds: ['payment'] })),
  printers: [HALL, SCREEN, IN_KIOSK],
  slides: slidesSettings(),
  languages: [
    { code: 'en', words: { Оплата: 'Payment' }, offered: true },
    { code: 'de', words: {}, offered: false },
  ],
  schedule: {
    ...usual.schedule,
    exceptions: [
      { date: '2026-11-04', hours: null, note: 'День народного единства' },
      { date: '2026-12-31', hours: { opens: '08:00', closes: '14:00', breaks: [] }, note: 'канун праздника' },
    ],
  },
  kiosk: {
    ...usual.kiosk,
    outOfTurn: ['люди с инвалидностью I и II группы', 'ветераны'],
    infoPages: [
      {
        id: 'payment',
        title: 'Как оплатить',
        icon: 'wallet',
        text: '# Без комиссии\n\n- на сайте\n- в кассе',
      },
      { id: 'tariffs', title: 'Тарифы', icon: 'tariff', text: 'Зависят от того, где вы живёте.' },
    ],
  },
  display: {
    ...usual.display,
    zones: [{ id: 'zone-1', name: 'Первый зал', deskIds: ['desk-1'], screenInches: null }],
    volumeByHour: [{ from: '08:00', to: '09:00', percent: 50 }],
  },
  appointments: {
    ...usual.appointments,
    otherOffices: [{ number: 3, name: 'ЦОК Шебекино', address: 'Шебекино, ул. Ленина, 5' }],
    servicePlans: [{ serviceId: 'payment', ...usual.appointments.usualPlan }],
    homeVisitPlan: usual.appointments.usualPlan,
  },
});

const olga = {
  id: 'olga',
  login: 'olga',
  name: 'Ольга Викторовна',
  roles: ['operator' as const, 'manager' as const],
  serviceIds: ['payment'],
  todayServiceIds: ['receipt'],
};

export const managerAnswers = (): Answers => ({
  getSession: {
    person: { id: 'marina', name: 'Марина Сергеевна', roles: ['manager', 'administrator'], serviceIds: null },
  },
  getConfig: FULL_OFFICE,
  getNorms: normsReport(),
  getCourse: courseReport(),
  getPeopleReport: peopleReport(),
  getFairness: fairnessReport(),
  getCallOrder: callOrder(),
  getYearly: yearlyReport(),
  getReportChoices: reportChoices(),
  getVisits: {
    date: '2026-11-23',
    visits: [
      visit('П001'),
      visit('П002', {
        earlier: [{ serviceName: 'Выдача справки', outcome: { kind: 'answer-promised', due: '2026-12-07' } }],
      }),
      visit('П003', { waitMs: 1_500_000, outcome: { kind: 'sent-to-remote' }, visitorClass: 'out-of-turn' }),
      waitingVisit('К002', at('10:20')),
    ],
  },
  getRatings: ratingsReport(),
  getHelpCalls: helpCallsReport(),
  listWords: {
    words: [
      wordRow('К104', { ticketId: 'ticket-1' }),
      wordRow('К101', { ticketId: 'ticket-2', due: '2026-11-20' }),
      wordRow('К102', { ticketId: 'ticket-3', consideredAt: NOW, consideredBy: 'Марина Сергеевна' }),
    ],
  },
  listMessages: messageLog(),
  getErasing: erasing(),
  listDevices: {
    devices: [
      kiosk(),
      { id: 'display-1', kind: 'display', name: 'Табло в зале', printerId: null },
      { id: 'button-1', kind: 'button', name: 'Вход с улицы', printerId: null },
    ],
  },
  listPeople: { people: [olga, { ...olga, id: 'marina', login: 'marina', name: 'Марина Сергеевна' }] },
  listApiKeys: { keys: [{ id: 'k-1', name: 'Личный кабинет', issuedAt: NOW, lastUsedAt: null }] },
  issueApiKey: { key: { id: 'k-2', name: 'Сайт', issuedAt: NOW, lastUsedAt: null }, secret: 'a1b2c3d4e5f6' },
  addHelpButton: {
    device: { id: 'button-2', kind: 'button', name: 'Вход с улицы', printerId: null },
    secret: 'f6e5d4c3b2a1',
  },
  previewPaper: { text: 'Д 047', svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>' },
  checkConfig: { hits: [], stranded: [] },
  getStatus: officeStatus(),
  getAudit: auditPage(),
  listConfigChanges: configChanges(),
  proposeTakeBack: takenBack({ kept: [{ path: ['rules', 'waitNormMinutes'] }] }),
});
