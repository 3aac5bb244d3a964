/** The page on which a browser shows every screen of the kiosk in every mode, asked for through `window.everyScreen`. */
import { createApp, nextTick, type App as Mounted } from 'vue';
import '../../ui/styles/base.css';
import App from '../../kiosk/App.vue';
import { loadHyphens } from '../../kiosk/hyphens.ts';
import '../../kiosk/kiosk.css';
import { OWN_LANGUAGE } from '../../contract/languages.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import { axeFaults } from './axe-faults.ts';
import { ALL, type Shown } from './fixtures.ts';
import { isPictured, LOOKS, type Look, type LookName } from './looks.ts';
import { frameFaults } from './frame.ts';
import { measure, smallestCapital } from './measure.ts';
import { orderFaults } from './order.ts';
import { change, put } from './put.ts';
import { stand } from './stand-ins.ts';

const DESIGN_INCHES = 27;

let shown: Mounted | null = null;

function fixtureOf(key: string): Shown {
  const fixture = ALL.get(key);
  if (fixture === undefined) throw new Error(`there is no screen ${key}`);
  return fixture;
}

async function show(key: string, look: LookName, glass: KioskView['glass']): Promise<void> {
  const fixture = fixtureOf(key);
  shown?.unmount();
  stand(fixture, glass);
  shown = createApp(App);
  shown.mount('#app');
  await nextTick();
  await put(LOOKS[look], fixture);
  await pictureDrawn();
}

/** Panes look at their size once they have one: that is told after the next picture. */
async function pictureDrawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** A button that did nothing would let everything after it pass. */
function expectMode({ textSize, contrast, low, spoken, english }: Look, way: string): void {
  const { dataset, lang } = document.documentElement;
  const is = [
    dataset['textSize'],
    dataset['contrast'] === 'high',
    dataset['reach'] !== 'whole',
    dataset['spoken'] === 'on',
    lang !== OWN_LANGUAGE,
  ].join();
  if (is !== [textSize, contrast, low, spoken, english].join()) throw new Error(`${way}: ${is}`);
}

/** The visitor changes the mode in the middle of it, which is as it was otherwise: half the work of beginning anew. */
async function lookOn(before: LookName, look: LookName): Promise<void> {
  change(LOOKS[before], LOOKS[look]);
  await nextTick();
  await pictureDrawn();
  expectMode(LOOKS[look], `${before} → ${look}`);
}

const everyScreen = {
  screens: Object.fromEntries([...ALL].map(([key, { name }]) => [key, name])),
  looks: Object.fromEntries(Object.entries(LOOKS).map(([key, { name }]) => [key, name])),
  pictured: Object.entries(LOOKS).flatMap(([key, look]) => (isPictured(look) ? [key] : [])),
  show,
  faults: async (key: string, looks: readonly LookName[], glass: KioskView['glass']) => {
    // How large the glass is the server tells: until then it is drawn as designed.
    const known = fixtureOf(key).view === null ? { ...glass, screenInches: DESIGN_INCHES } : glass;
    const told: Record<string, string[]> = {};
    let before: LookName | null = null;
    for (const look of looks) {
      if (before === null) await show(key, look, glass);
      else await lookOn(before, look);
      before = look;
      const found = [...orderFaults(document), ...measure({ glass: known, look: LOOKS[look] })];
      if (found.length > 0) told[look] = found;
    }
    return told;
  },
  smallestCapital: async (key: string, look: LookName, glass: KioskView['glass']): Promise<number> => {
    await show(key, look, glass);
    return smallestCapital(glass);
  },
  axe: () => axeFaults('best-practice'),
  frame: async (key: string, look: LookName, glass: KioskView['glass']): Promise<string[]> => {
    await show(key, look, glass);
    return frameFaults(document);
  },
} satisfies EveryScreen;

export interface EveryScreen {
  /** The names of all, by their keys. */
  readonly screens: Readonly<Record<string, string>>;
  readonly looks: Readonly<Partial<Record<LookName, string>>>;
  /** Those that have a sheet of pictures. */
  readonly pictured: readonly string[];
  show(key: string, look: LookName, glass: KioskView['glass']): Promise<void>;
  /** What is wrong with it in each of these modes, one after the other, in words; only those in which something is. */
  faults(
    key: string,
    looks: readonly LookName[],
    glass: KioskView['glass'],
  ): Promise<Readonly<Record<string, readonly string[]>>>;
  /** The height of the smallest capitals on it, mm. */
  smallestCapital(key: string, look: LookName, glass: KioskView['glass']): Promise<number>;
  /** What axe finds on what is shown. */
  axe(): Promise<string[]>;
  /** What is wrong with the frame around what is said, on a walk over the whole screen. */
  frame(key: string, look: LookName, glass: KioskView['glass']): Promise<string[]>;
}

declare global {
  interface Window {
    everyScreen: EveryScreen;
  }
}

// Measured in the letters that are meant, not in those of the machine until they come.
await loadHyphens();
await Promise.all([...document.fonts].map((font) => font.load()));
window.everyScreen = everyScreen;
