/** The page on which a browser shows each of the shell's own pages, asked for like the kiosk's screens: through `window.everyScreen`. */
import { createApp, type App as Mounted } from 'vue';
import '../../ui/styles/base.css';
import App from '../../kiosk/electron/pages/App.vue';
import '../../kiosk/electron/pages/pages.css';
import { axeFaults } from './axe-faults.ts';
import { LOOKS } from './looks.ts';
import { measure, smallestCapital } from './measure.ts';
import { orderFaults } from './order.ts';
import { bridgeOf, OWN, pressAll } from './own-fixtures.ts';
import type { EveryScreen } from './page.ts';

let shown: Mounted | null = null;

const pictureDrawn = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
};

async function show(key: string, inches: number): Promise<void> {
  const fixture = OWN.get(key);
  if (fixture === undefined) throw new Error(`there is no page ${key}`);
  shown?.unmount();
  location.hash = fixture.page;
  Object.assign(window, { shell: bridgeOf(fixture, inches) });
  shown = createApp(App);
  shown.mount('#app');
  await pictureDrawn();
  await pressAll(fixture.presses ?? [], pictureDrawn);
}

// Measured in the letters that are meant, not in those of the machine until they come.
await Promise.all([...document.fonts].map((font) => font.load()));
window.everyScreen = {
  screens: Object.fromEntries([...OWN].map(([key, { name }]) => [key, name])),
  // There is no lower bar and nobody to choose a mode for: plain is the only one.
  looks: { plain: LOOKS.plain.name },
  pictured: ['plain'],
  show: (key, _look, glass) => show(key, glass.screenInches),
  faults: async (key, _looks, glass): Promise<Record<string, string[]>> => {
    await show(key, glass.screenInches);
    const plain = [...orderFaults(document), ...measure({ glass, look: LOOKS.plain })];
    return plain.length > 0 ? { plain } : {};
  },
  smallestCapital: async (key, _look, glass) => {
    await show(key, glass.screenInches);
    return smallestCapital(glass);
  },
  axe: () => axeFaults('best-practice'),
  // They are read from the top, nobody walks over them.
  frame: () => Promise.resolve([]),
} satisfies EveryScreen;
