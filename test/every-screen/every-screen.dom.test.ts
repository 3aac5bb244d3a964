/** Every screen of the kiosk in every mode that changes more than its looks, inside its real frame: axe, names, headings, the order of the focus. Colours and sizes: every-screen.e2e.ts. */
import { describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import App from '../../kiosk/App.vue';
import { expectAccessible, mountAttached } from '../support/axe.ts';
import { kioskView } from '../support/views.ts';
import { ALL, type Shown } from './fixtures.ts';
import { LOOKS, type Look, type LookName } from './looks.ts';
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

/** Those that change words or order, and all of them. A step of size, or contrast, differs from these in what nobody sees here. */
const CHANGING = [
  'plain',
  'largest',
  'low',
  'spoken',
  'english',
  'all',
] as const satisfies readonly LookName[];

describe.each(CHANGING)('in the mode %s', (name) => {
  const look = LOOKS[name];
  it.each([...ALL])('%s can be used by everybody', async (_key, shown) => {
    const wrapper = await show(shown, look);
    expect(orderFaults(document)).toEqual([]);
    await expectAccessible(wrapper);
    wrapper.unmount();
  });
});
