/** The pages around the office: the way to all others, the first start, a sign-in link, the virtual printers. */
import type { Component } from 'vue';
import '../../../home/home.css';
import App from '../../../home/App.vue';
import { proposal } from '../../../home/testing/proposal.ts';
import { NOW, printersView, printerState } from '../../support/views.ts';
import { no, type Answers, type Look, type Room } from '../look.ts';
import { fill, pick, press, send } from '../steps.ts';
import { WINDOWS } from '../windows.ts';

const NEW: Answers = { getSetup: { needed: true, officeName: null, proposal: proposal() } };
const paper = { id: 'paper-1', printedAt: NOW, text: 'Д 047' };
const screen = (kind: 'kiosk' | 'display') => ({
  device: { id: kind, kind, name: kind === 'kiosk' ? 'Киоск' : 'Табло', printerId: null },
  token: kind,
});
const OPENED = {
  person: { id: 'marina', name: 'Марина Сергеевна', roles: ['administrator' as const], serviceIds: null },
  token: 'token',
  kiosk: screen('kiosk'),
  display: screen('display'),
};
const filled = [
  fill('Имя и отчество', 'Марина Сергеевна'),
  fill('Логин', 'marina'),
  fill('Пароль', 'длинный пароль'),
  fill('Пароль ещё раз', 'длинный пароль'),
  send,
];
const SETUP = '/setup#key';

const looks: Record<string, Look> = {
  start: {},
  'start, not set up': { answers: NEW },
  'start, no answer': { answers: { getSetup: no('internal') } },
  'a newer page': { outdated: true },
  'set up': { address: SETUP, answers: NEW },
  'set up, forgotten': {
    address: SETUP,
    answers: NEW,
    does: [press('Добавить сотрудника'), pick('[value=network]'), send],
  },
  'an office is open': {
    address: SETUP,
    answers: { ...NEW, setUp: OPENED },
    does: filled,
  },
  'set up, the link is wrong': { address: '/setup', answers: NEW },
  'set up already': { address: SETUP },
  'set up is on its way': { address: SETUP, answers: { getSetup: 'late' } },
  'a sign-in link': { address: '/enter#key', answers: { followLink: 'late' } },
  'a sign-in link that is used up': { address: '/enter#key', answers: { followLink: no('link-wrong') } },
  printers: { address: '/printers', views: { printers: printersView() } },
  'printers, none of them virtual': {
    address: '/printers',
    views: { printers: printersView({ printers: [{ ...printerState(), virtual: null }], papers: [] }) },
  },
  'printers, connecting': { address: '/printers', status: 'connecting' },
};

export const room: Room = {
  app: App,
  told: {
    answers: {
      getSetup: { needed: false, officeName: 'Центр обслуживания клиентов', proposal: null },
      getHealth: {
        status: 'ready',
        clock: { now: NOW, speed: 1 },
        officeId: null,
        seq: 0,
        voice: { state: 'silent', why: 'not-installed' },
      },
      getPaper: { ...paper, svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>' },
    },
  },
  looks,
  components: import.meta.glob<Component>('../../../home/**/*.vue', { eager: true, import: 'default' }),
  windows: WINDOWS.home,
};
