/** Every screen of the kiosk in every mode, inside its real frame: axe, names, headings, the order of the focus. Colours and sizes: every-screen.e2e.ts. */
import { describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import App from '../../kiosk/App.vue';
import { expectAccessible, mountAttached } from '../support/axe.ts';
import { kioskView } from '../support/views.ts';
import { ALL, type Shown } from './fixtures.ts';
import { LOOKS, type Look } from './looks.ts';
import { orderFaults } from './order.ts';
import { put } from './put.ts';
import { stand } from './stand-ins.ts';

vi.mock('../../kiosk/use/useKiosk.ts', () => import('./stand-ins.ts'));
vi.mock('../../kiosk/use/useLasting.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/usePairing.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/speech/speaker.ts', () => import('./stand-ins.ts'));

async function show(shown: Shown, look: Look) {
  stand(shown, kioskView().glass);
  const wrapper = mountAttached(App);
  await nextTick();
  await put(look, shown);
  return wrapper;
}

/** Together two modes differ in size and colour only, which nobody sees here. */
const SINGLE = Object.entries(LOOKS).filter(([name]) => !name.includes('-'));

describe.each(SINGLE)('in the mode %s', (_, look) => {
  it.each([...ALL])('%s can be used by everybody', async (_key, shown) => {
    const wrapper = await show(shown, look);
    expect(orderFaults(document)).toEqual([]);
    await expectAccessible(wrapper);
    wrapper.unmount();
  });
});
