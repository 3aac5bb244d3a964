/** Every screen of the kiosk in the spoken mode: each word and each control of it is said, once, in its order, in both languages. */
import { describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import App from '../../kiosk/App.vue';
import { mountAttached } from '../support/axe.ts';
import { kioskView } from '../support/views.ts';
import { ALL } from './fixtures.ts';
import { LOOKS } from './looks.ts';
import { put } from './put.ts';
import { saidFaults } from './said.ts';
import { stand } from './stand-ins.ts';

vi.mock('../../kiosk/use/useKiosk.ts', () => import('./stand-ins.ts'));
vi.mock('../../kiosk/use/useLasting.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/usePairing.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/speech/speaker.ts', () => import('./stand-ins.ts'));

describe.each([
  ['Russian', LOOKS.spoken],
  ['English', { ...LOOKS.spoken, english: true }],
])('in %s', (_, look) => {
  it.each([...ALL])('%s', async (_key, shown) => {
    stand(shown, kioskView().glass);
    const wrapper = mountAttached(App);
    await nextTick();
    await put(look, shown);
    expect(saidFaults(document.querySelector<HTMLElement>('.glass')!)).toEqual([]);
    wrapper.unmount();
  });
});
