/** The questions of a desk. */
import { at, deskView, freeDesk, helpCall, printerState, queueRows, toAskRow } from '../../support/views.ts';
import type { Look } from '../look.ts';
import { key, pick, press, write } from '../steps.ts';

const free = { desk: deskView({ desk: freeDesk() }) };
const [held] = deskView().held;

export const deskDialogs: Record<string, Look> = {
  hold: { does: [key('F7')] },
  transfer: { does: [key('F8')] },
  'transfer to a desk': { does: [key('F8'), pick('[value=desk]')] },
  'transfer to a person': { does: [key('F8'), pick('[value=person]')] },
  'whom to invite': { does: [key('Shift F9')] },
  'another service': { does: [key('Shift F6')] },
  'another service, what came of the first': { does: [key('Shift F6'), key('F9')] },
  'an outcome': { does: [key('F9')] },
  'a promised answer': { does: [key('F9'), pick('[value=answer-promised]')] },
  'a break': { does: [key('F10')] },
  'a break, nobody at the desk': { views: free, does: [key('F10')] },
  'close the desk': { does: [key('Ctrl F10')] },
  'close the desk, nobody at it': { views: free, does: [key('Ctrl F10')] },
  'sign out': { does: [press('Выйти')] },
  'who has come back': {
    views: {
      desk: deskView({
        desk: freeDesk(),
        held: held ? [held, { ...held, ticketId: 'ticket-2', number: 'К100', why: 'fetch-document' }] : [],
      }),
    },
    does: [key('F7')],
  },
  // A narrow window has no room for what is known by heart.
  'what is served': { views: free, does: [press('Изменить')], windows: ['1366×768'] },
  'called by hand': { views: free, does: [press('К 104')] },
  'take a desk over': { views: { desk: deskView({ desk: null }) }, does: [press('Окно 2')] },
  'papers in doubt': {
    views: { desk: deskView({ printers: [printerState({ unknown: 2 })] }) },
    answers: {
      listDoubtfulPapers: {
        papers: [
          {
            printJobId: 'job-1',
            paper: { kind: 'ticket', ticketId: 'ticket-1', number: 'К104' },
            printerId: 'printer-1',
            printerName: 'Киоск у входа',
            askedAt: at('10:20'),
          },
          {
            printJobId: 'job-2',
            paper: {
              kind: 'slip',
              appointmentId: 'appointment-1',
              shortCode: '07482193',
              appointmentAt: at('12:00'),
            },
            printerId: 'printer-1',
            printerName: 'Киоск у входа',
            askedAt: at('10:21'),
          },
        ],
      },
    },
    does: [press('Разобраться')],
  },
  'a word after the visit': {
    views: { desk: deskView({ toAsk: [toAskRow('К110', at('10:41'))] }) },
    does: [key('Alt 4')],
  },
  'a word, half written, and a key that does not call now': {
    views: { desk: deskView({ toAsk: [toAskRow('К110', at('10:41'))] }) },
    does: [key('Alt 4'), write('textarea', 'Пандус скользкий. '.repeat(27)), key('F2')],
  },
  'a word put aside half written': {
    views: { desk: deskView({ toAsk: [toAskRow('К110', at('09:41'))] }) },
    does: [key('Alt 4'), write('textarea', 'Пандус скользкий.'), press('Позже'), key('Alt 3')],
  },
  'the key of a button': {
    views: {
      desk: deskView({
        helpButtons: [{ id: 'button-1', name: 'Вход с улицы' }],
        helpCalls: [helpCall()],
        queue: queueRows(),
      }),
    },
    does: [press('Кнопка вызова на этом компьютере')],
  },
};
