/** What the applications are given instead of a server: the views and the answers that a look names. */
import { readonly, ref, shallowRef } from 'vue';
import { endpoints, type EndpointName } from '../../contract/api.ts';
import type { WatchRequest } from '../../contract/live.ts';
import type { Refusal } from '../../contract/problems.ts';
import { serverClock } from '../../ui/live/clock.ts';
import type { Pairing } from '../../ui/usePairing.ts';
import { NOW } from '../support/views.ts';
import type { Told } from './look.ts';

export { createSpeaker } from '../every-screen/stand-ins.ts';

let told: Told = {};
/** What is wrong with the look itself: no answer to what its screen asks, or none that the contract knows. */
export const unfit = new Set<string>();

/** From now on the server says this. */
export function tell(next: Told): void {
  told = next;
  unfit.clear();
  // Stands still: what is seen does not depend on how long one looks.
  serverClock.set({ now: NOW, speed: 0 });
}

export const useLive = (request: () => WatchRequest | null) => {
  const wish = request();
  const view = shallowRef(wish === null ? null : (told.views?.[wish.view] ?? null));
  const status = ref(told.status ?? 'live');
  return {
    view,
    status: readonly(status),
    problem: shallowRef(told.problem ?? null),
    retry: () => undefined,
  };
};

/** Nobody has accepted the display. */
export const usePairing = (): Pairing => ({ code: ref('481520'), problem: ref(null) });

const PATHS = Object.entries(endpoints).map(([name, { method, path }]) => ({
  name: name as EndpointName,
  method: method.toUpperCase(),
  path: new RegExp(`^/api${path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`),
}));

const json = (body: unknown, status: number): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

const refusal = ({ code, ...more }: Refusal): Response =>
  json({ type: 'about:blank', title: code, status: 409, code, ...more }, 409);

/** In place of the browser's own. */
export const answer: typeof fetch = (input, { method = 'GET' } = {}) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.origin);
  const asked = PATHS.find((one) => one.method === method && one.path.test(pathname));
  const said = asked && told.answers?.[asked.name];
  if (asked === undefined || said === undefined) {
    unfit.add(`nothing is answered to ${asked?.name ?? `${method} ${pathname}`}`);
    return Promise.reject(new TypeError('nobody answers'));
  }
  if (said === 'late') return new Promise(() => undefined);
  if ('no' in said) return Promise.resolve(refusal(said.no));
  if (!endpoints[asked.name].answer.safeParse(said).success)
    unfit.add(`what is answered to ${asked.name} is not what the contract says`);
  return Promise.resolve(json(said, 200));
};
