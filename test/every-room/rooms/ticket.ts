/** A visitor's own ticket on the phone. */
import type { Component } from 'vue';
import App from '../../../booking/ticket/App.vue';
import type { TicketView } from '../../../contract/views/ticket.ts';
import { at, ticketView } from '../../support/views.ts';
import type { Look, Room } from '../look.ts';
import { pick, press, write } from '../steps.ts';
import { WINDOWS } from '../windows.ts';

const sees = (over: Partial<TicketView>, more: Look = {}): Look => ({
  views: { ticket: ticketView(over) },
  ...more,
});
const over: Partial<TicketView> = { ahead: null, wait: null, documents: [] };
const served: Partial<TicketView> = { ...over, status: 'served' };

const looks: Record<string, Look> = {
  waiting: sees({}),
  'nobody ahead': sees({ ahead: 0, wait: null }),
  'by appointment': sees({ appointmentAt: at('11:00'), ahead: null }),
  'with a signal': sees({}, { does: [press('Включить сигнал')] }),
  'leave the queue': sees({}, { does: [press('Выйти из очереди')] }),
  documents: sees({}, { does: [pick('summary')] }),
  called: sees({ status: 'called', deskNumber: 4, calls: 2 }),
  serving: sees({ status: 'serving', deskNumber: 4 }),
  held: sees({ ...over, status: 'held', deskNumber: 4 }),
  missed: sees({ ...over, status: 'missed', comeBack: { until: at('11:00') } }),
  left: sees({ ...over, status: 'left' }),
  'not served': sees({ ...over, status: 'not-served' }),
  served: sees(served),
  'a low rating': sees(served, { does: [pick('[type=radio]')] }),
  'a rating with words': sees(served, {
    answers: { rateOwnVisit: { done: true } },
    does: [pick('[type=radio]'), write('textarea', 'Долго ждали.'), press('Отправить')],
  }),
  'rated already': sees({ ...served, rated: true }),
  'the server is lost': sees({}, { status: 'lost' }),
  'a newer page': sees({}, { outdated: true }),
  unknown: { status: 'refused', problem: { code: 'ticket-unknown' } },
  opening: { status: 'connecting' },
  'no server': { status: 'lost' },
  'in English': sees({ language: 'en', languages: [{ code: 'en', words: {} }] }),
};

export const room: Room = {
  app: App,
  looks: Object.fromEntries(
    Object.entries(looks).map(([name, look]) => [
      name,
      { address: '/t/abcd1234efgh5678', props: { code: 'abcd1234efgh5678' }, ...look },
    ]),
  ),
  components: import.meta.glob<Component>('../../../booking/ticket/**/*.vue', {
    eager: true,
    import: 'default',
  }),
  windows: WINDOWS.ticket,
};
