/** Whoever listens and asks for another language hears every screen anew in it, those too that stand while only their words change. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import App from '../../kiosk/App.vue';
import { mountAttached } from '../support/axe.ts';
import { kioskView } from '../support/views.ts';
import { ALL } from './fixtures.ts';
import { LOOKS } from './looks.ts';
import { change, put } from './put.ts';
import { heard, stand } from './stand-ins.ts';

vi.mock('../../kiosk/use/useKiosk.ts', () => import('./stand-ins.ts'));
vi.mock('../../kiosk/use/useLasting.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/usePairing.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/speech/speaker.ts', () => import('./stand-ins.ts'));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const titleOf = (page: Document): string =>
  ([...page.querySelectorAll('dialog[open]')].at(-1) ?? page).querySelector('h1, h2')?.textContent.trim() ??
  '';

it.each([...ALL])('%s is said in English', async (_key, shown) => {
  stand(shown, kioskView().glass);
  const wrapper = mountAttached(App);
  await nextTick();
  await put(LOOKS.spoken, shown);
  await vi.advanceTimersByTimeAsync(500);
  heard.length = 0;
  // A question that is open stays so.
  change(LOOKS.spoken, LOOKS['spoken-english']);
  await nextTick();
  await vi.advanceTimersByTimeAsync(500);
  const said = heard.map(({ text }) => text).join(' ');
  expect(said).toContain(titleOf(document));
  expect(said).toMatch(/choices?\.|Nothing to choose\./);
  wrapper.unmount();
});
