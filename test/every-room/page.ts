/** The page on which a browser shows every look at a room, asked for through `window.everyRoom`. */
import { createPinia } from 'pinia';
import { createApp, h, nextTick, type App, type Component, type ComponentInternalInstance } from 'vue';
import '../../ui/styles/base.css';
import { hearBuild } from '../../ui/build/build.ts';
import { bePageOf } from '../../ui/build/testing.ts';
import { axeFaults } from '../every-screen/axe-faults.ts';
import type { Look, Room } from './look.ts';
import { answer, tell, unfit } from './stand-ins.ts';
import type { RoomName } from './windows.ts';

/** By the names that the build of the pages gives them; the kiosk's screens have tests of their own. */
const ROOMS: Readonly<Record<RoomName, () => Promise<{ room: Room }>>> = {
  display: () => import('./rooms/display.ts'),
  desk: () => import('./rooms/desk.ts'),
  'desk-window': () => import('./rooms/desk-window.ts'),
  manager: () => import('./rooms/manager.ts'),
  booking: () => import('./rooms/book.ts'),
  ticket: () => import('./rooms/ticket.ts'),
  home: () => import('./rooms/home.ts'),
};

const SHARED = import.meta.glob<Component>('../../ui/**/*.vue', { eager: true, import: 'default' });

export interface EveryRoom {
  /** The windows in which each look is taken. */
  readonly looks: Readonly<Record<string, readonly string[]>>;
  /** The files of the room's own components and of those that all rooms share. */
  readonly components: readonly string[];
  /** @returns the files of the components that are there to be looked at then */
  show(name: string): Promise<readonly string[]>;
  /** What is wrong with what is shown. */
  faults(): Promise<readonly string[]>;
}

declare global {
  interface Window {
    everyRoom: EveryRoom;
  }
}

/** As long as a page may go on asking one thing after the other. */
const TURNS = 4;

let shown: App | null = null;
/** Why what is shown did not come about. */
let failed: readonly string[] = [];
const mounted = new Set<ComponentInternalInstance>();

/** Until what was asked for is there, and what moves has come to its place. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  await nextTick();
  await new Promise(requestAnimationFrame);
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
}

async function show(room: Room, look: Look): Promise<void> {
  shown?.unmount();
  mounted.clear();
  // As nobody has been here before.
  localStorage.clear();
  history.replaceState(null, '', look.address ?? '/');
  tell({ ...room.told, ...look, answers: { ...room.told?.answers, ...look.answers } });
  hearBuild(look.outdated ? 'next' : 'this');
  // Not as the root, of which Vue makes a copy.
  shown = createApp({ render: () => h(room.app, look.props) }).use(createPinia());
  shown.mixin({
    mounted() {
      mounted.add((this as { $: ComponentInternalInstance }).$);
    },
    unmounted() {
      mounted.delete((this as { $: ComponentInternalInstance }).$);
    },
  });
  shown.mount('#app');
  await settle();
  for (const step of look.does ?? []) {
    step(document);
    await settle();
  }
}

/** What sticks to an edge covers what can be scrolled from under it: axe would take that for something too small. */
function unstick(): void {
  for (const element of document.querySelectorAll<HTMLElement>('#app *'))
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'relative';
}

/** Takes room on the page: a component that draws nothing is not seen. */
function isSeen({ subTree }: ComponentInternalInstance): boolean {
  // What is but another component ends where that one does.
  if (subTree.component) return isSeen(subTree.component);
  const range = document.createRange();
  range.setStartBefore(subTree.el as Node);
  range.setEndAfter((subTree.anchor ?? subTree.el) as Node);
  return range.getClientRects().length > 0;
}

const isRoom = (name: string): name is RoomName => name in ROOMS;

async function openRoom(): Promise<void> {
  const name = location.hash.slice(1);
  if (!isRoom(name)) throw new Error(`there is no room ${name}`);
  const { room } = await ROOMS[name]();
  const files = new Map(
    Object.entries({ ...SHARED, ...room.components }).map(([file, component]) => [
      component,
      file.replace(/^(\.\.\/)+/, ''),
    ]),
  );
  if (room.theme !== undefined) document.documentElement.dataset['theme'] = room.theme;
  window.everyRoom = {
    looks: Object.fromEntries(
      Object.entries(room.looks).map(([name, { windows = room.windows }]) => [name, windows]),
    ),
    components: [...files.values()],
    show: async (name) => {
      const look = room.looks[name];
      if (look === undefined) throw new Error(`there is no look ${name}`);
      failed = await show(room, look).then(
        () => [],
        (error: unknown) => [String(error)],
      );
      const types = new Set([...mounted].filter(isSeen).map(({ type }) => type));
      return [...types].flatMap((type) => files.get(type as Component) ?? []);
    },
    faults: async () => {
      unstick();
      return [...failed, ...unfit, ...(await axeFaults('best-practice'))];
    },
  };
}

bePageOf('this');
globalThis.fetch = answer;
// Measured in the letters that are meant, not in those of the machine until they come.
await Promise.all([...document.fonts].map((font) => font.load()));
await openRoom();
