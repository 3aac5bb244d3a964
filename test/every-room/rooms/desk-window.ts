/** The own pages of the desk's window: where the server is, and that it is not there. */
import { defineComponent, h, type Component, type PropType } from 'vue';
import '../../../operator-desk/electron/pages/pages.css';
import type { Facts, OwnBridge, ServerAnswer } from '../../../operator-desk/electron/bridge.ts';
import App from '../../../operator-desk/electron/pages/App.vue';
import { FACTS } from '../../../operator-desk/electron/pages/testing-facts.ts';
import type { Loss } from '../../../shell/loss.ts';
import { at } from '../../support/views.ts';
import type { Look, Room } from '../look.ts';
import { fill, send } from '../steps.ts';
import { WINDOWS } from '../windows.ts';

/** What the window says to its pages, in place of `preload.ts`. */
interface Said {
  readonly facts?: Partial<Facts>;
  readonly answer?: ServerAnswer | 'late';
}

const bridgeOf = ({ facts, answer = { ok: true } }: Said): OwnBridge => ({
  facts: () => Promise.resolve({ ...FACTS, ...facts }),
  onFacts: () => undefined,
  setServer: () => (answer === 'late' ? new Promise(() => undefined) : Promise.resolve(answer)),
  act: () => Promise.resolve(),
});

const app = defineComponent({
  props: { said: { type: Object as PropType<Said>, required: true } },
  setup(props) {
    Object.assign(window, { shell: bridgeOf(props.said) });
    return () => h(App);
  },
});

const NEW: Partial<Facts> = { serverUrl: null };
const first = (over: Said = {}): Look => ({
  address: '/#set-up',
  props: { said: { facts: NEW, ...over } },
});
const wished = (answer: NonNullable<Said['answer']>): Look => ({
  ...first({ answer }),
  does: [fill('Адрес сервера офиса', 'office:8080'), send],
});
const lost = (kind: Loss['kind'], detail: string, facts: Partial<Facts> = {}): Look => ({
  address: '/#lost',
  props: { said: { facts: { loss: { kind, detail, since: at('10:42') }, ...facts } } },
});

const looks: Record<string, Look> = {
  'a first start': first(),
  'settings were replaced': first({ facts: { ...NEW, settingsBroken: true } }),
  'the server is looked for': wished('late'),
  'no address': wished({ ok: false, fault: 'address' }),
  'nobody answers': wished({ ok: false, fault: 'unreachable' }),
  'another program answers': wished({ ok: false, fault: 'not-ours' }),
  'not saved': wished({ ok: false, fault: 'not-saved' }),
  'another address': { address: '/#server', props: { said: {} } },
  'no server': lost('unreachable', 'ERR_CONNECTION_REFUSED', {
    serverUrl: 'https://queue-server.belgorod.example.ru:8443',
  }),
  'no server, another program': lost('not-ours', 'HTTP 502'),
  'no page': lost('page', 'HTTP 500'),
  'no settings': lost('settings-unreadable', 'EACCES', NEW),
  'nothing known yet': { address: '/#lost', props: { said: {} } },
};

export const room: Room = {
  app,
  looks,
  components: import.meta.glob<Component>('../../../operator-desk/electron/**/*.vue', {
    eager: true,
    import: 'default',
  }),
  windows: WINDOWS['desk-window'],
};
