/** The display: the wall of a hall, the small one over a desk, and what it says when it has nothing to show. */
import type { Component } from 'vue';
import '../../../display/display.css';
import App from '../../../display/App.vue';
import type { DisplayView } from '../../../contract/views/display.ts';
import { displayView, slidesView } from '../../support/views.ts';
import type { Look, Room } from '../look.ts';
import { WINDOWS } from '../windows.ts';

const [words] = slidesView().list;
const shows = (over: Partial<DisplayView>, more: Look = {}): Look => ({
  address: '/display',
  views: { display: displayView(over) },
  ...more,
});
const overDesk = (over: Partial<DisplayView>, more: Look = {}): Look =>
  shows(over, { address: '/display?desk=4', ...more });
const desk4 = (state: DisplayView['desks'][number]['state'], ticketNumber: string | null) => ({
  desks: [{ number: 4, state, ticketNumber }],
});

const looks: Record<string, Look> = {
  'calls, and who is next by appointment': shows({}),
  'calls beside slides': shows(
    { nextByAppointment: [], late: null },
    { views: { display: displayView(), slides: slidesView({ list: words ? [words] : [] }) } },
  ),
  'nobody is called': shows({ calls: [], announcements: [], nextByAppointment: [], late: null }),
  'closed today': shows({ calls: [], day: { ...displayView().day, phase: 'closed' }, desksOpen: 0 }),
  'a hall': shows({ hall: { kind: 'zone', name: 'Первый зал' } }, { address: '/display?zone=zone-1' }),
  'a hall that is no more': shows({ hall: { kind: 'unknown' } }, { address: '/display?zone=zone-9' }),
  'the server is lost': shows({}, { status: 'lost' }),
  'no server': { status: 'lost' },
  connecting: { status: 'connecting' },
  'before it is accepted': { status: 'refused', problem: { code: 'unauthenticated' } },
  'over a desk, called': overDesk(desk4('called', 'Д047')),
  'over a desk, serving': overDesk(desk4('serving', 'Д047')),
  'over a desk, free': overDesk(desk4('free', null)),
  'over a desk, paused': overDesk(desk4('paused', null)),
  'over a desk, closed': overDesk(desk4('closed', null)),
  'over a desk that is no more': overDesk({ desks: [] }),
  'over a desk, the server is lost': overDesk(desk4('serving', 'Д047'), { status: 'lost' }),
};

export const room: Room = {
  app: App,
  told: { answers: { reportDisplay: { done: true } } },
  looks,
  components: import.meta.glob<Component>('../../../display/**/*.vue', { eager: true, import: 'default' }),
  windows: WINDOWS.display,
  theme: 'night',
};
