/** The manager's room: each page of its navigation, and what else there is to see on them. */
import type { Component } from 'vue';
import '../../../manager/manager.css';
import type { ShellState } from '../../../contract/endpoints/shells.ts';
import App from '../../../manager/App.vue';
import { PAGES } from '../../../manager/route.ts';
import { emptyNorms, weekNorms } from '../../../manager/testing/reports.ts';
import { messageLog } from '../../../manager/testing/messages.ts';
import { noRatings } from '../../../manager/testing/ratings.ts';
import { auditPage, troubledStatus } from '../../../manager/testing/upkeep.ts';
import { at, helpCall, managerView, printerState } from '../../support/views.ts';
import { no, type Look, type Room } from '../look.ts';
import { pick, press, write } from '../steps.ts';
import { FULL_OFFICE, managerAnswers } from './manager-answers.ts';
import { managerDialogs } from './manager-dialogs.ts';
import { WINDOWS } from '../windows.ts';

/** Of a program that had to mend something, and is not heard of any more. */
const TROUBLED_SHELL: ShellState = {
  version: '0.1.0',
  troubles: 2,
  lastTrouble: { kind: 'hung', detail: null },
  autoStart: 'failed',
  silent: true,
  startedAt: at('08:02'),
  heardAt: at('10:20'),
};

const looks: Record<string, Look> = {
  ...Object.fromEntries(PAGES.map((page) => [page, { address: `/manager#${page}` }])),
  'sign in': { views: {}, status: 'refused', problem: { code: 'unauthenticated' } },
  'not for this person': { views: {}, status: 'refused', problem: { code: 'forbidden' } },
  'no office yet': { views: {}, status: 'refused', problem: { code: 'setup-needed' } },
  'for whoever changes nothing': {
    answers: {
      getSession: { person: { id: 'olga', name: 'Ольга Викторовна', roles: ['manager'], serviceIds: null } },
    },
  },
  'the server is lost': { status: 'lost' },
  'a newer page': { outdated: true },
  'now, trouble everywhere': {
    views: {
      manager: managerView({
        helpCalls: [helpCall()],
        overNorm: 7,
        serverTroubles: { red: 1, yellow: 2 },
        voice: { state: 'silent', why: 'not-installed' },
        printers: [printerState({ condition: 'paper-out', queued: 3, unknown: 1 })],
        devices: managerView().devices.map((device) => ({ ...device, connected: false, sound: 'blocked' })),
      }),
    },
  },
  'norms of an empty day': { address: '/manager#norms/2026-11-20', answers: { getNorms: emptyNorms() } },
  'norms of a week': { address: '/manager#norms/2026-11-16/week', answers: { getNorms: weekNorms() } },
  'norms of some visits': {
    address: '/manager#norms/2026-11-02/2026-11-20?services=payment&hours=9-11',
    answers: { getNorms: weekNorms() },
    does: [press('Отбор')],
  },
  'why before me': {
    address: '/manager#call-order',
    does: [write('section form input', 'к 047'), press('Узнать')],
  },
  'a report that does not come': { address: '/manager#norms', answers: { getNorms: no('internal') } },
  'a report on its way': { address: '/manager#norms', answers: { getNorms: 'late' } },
  'no visits': {
    address: '/manager#visits',
    answers: { getVisits: { date: '2026-11-23', visits: [] } },
  },
  'visits, none of them fits': { address: '/manager#visits', does: [write('[type=search]', 'Я')] },
  'no ratings': { address: '/manager#ratings/week', answers: { getRatings: noRatings() } },
  'everything is wrong with the server': {
    address: '/manager#status',
    answers: { getStatus: troubledStatus() },
  },
  'a backup was made': {
    address: '/manager#status',
    answers: {
      makeBackup: {
        copy: { name: 'office-2026-11-23T10-42.sqlite', at: at('10:42'), sizeBytes: 41_300_000 },
      },
    },
    does: [press('Сделать копию сейчас')],
  },
  'one kind of entries': { address: '/manager#audit', does: [write('select', 'config-changed')] },
  'no entries': { address: '/manager#audit', answers: { getAudit: auditPage({ entries: [], next: null }) } },
  'no mail server': {
    address: '/manager#messages',
    answers: { listMessages: messageLog({ configured: false }) },
  },
  'an office that has nothing yet': {
    address: '/manager#kiosk',
    answers: { getConfig: { ...FULL_OFFICE, kiosk: { ...FULL_OFFICE.kiosk, infoPages: [] } } },
  },
  'settings that are wrong': {
    address: '/manager#settings',
    does: [write('input[type=text]', ''), press('Сохранить')],
  },
  'settings that are refused': {
    address: '/manager#settings',
    answers: {
      checkConfig: { hits: [], stranded: [] },
      putConfig: no('config-strands-desk', { params: { deskNumber: 2 } }),
    },
    does: [write('input[type=text]', 'ЦОК'), press('Сохранить')],
  },
  'settings are saved': {
    address: '/manager#settings',
    answers: { checkConfig: { hits: [], stranded: [] }, putConfig: { done: true, seq: 2 } },
    does: [write('input[type=text]', 'ЦОК'), press('Сохранить')],
  },
  'a new key': {
    address: '/manager#keys',
    does: [write('main form input', 'Личный кабинет'), press('Выдать')],
  },
  'a new button': {
    address: '/manager#devices',
    does: [write('[aria-label^="Кнопка"] form input', 'Вход с улицы'), press('Добавить кнопку')],
  },
  'a test paper has come out': {
    address: '/manager#printers',
    answers: { printTestPaper: { state: 'confirmed' } },
    does: [press('Напечатать пробный талон')],
  },
  'the program around a kiosk': {
    address: '/manager#devices',
    views: {
      manager: managerView({
        devices: managerView().devices.map((device) => ({ ...device, shell: TROUBLED_SHELL })),
      }),
    },
  },
  'a line of the paper of one’s own': { address: '/manager#paper', does: [press('Добавить свою строку')] },
  'the paper of a booking': { address: '/manager#paper', does: [pick('[value=slip]')] },
  ...managerDialogs,
};

export const room: Room = {
  app: App,
  told: { views: { manager: managerView() }, answers: managerAnswers() },
  looks,
  components: import.meta.glob<Component>('../../../manager/**/*.vue', { eager: true, import: 'default' }),
  windows: WINDOWS.manager,
};
