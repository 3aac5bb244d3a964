/** A routing for tests: where the visitor is, and where they were sent. */
import { shallowRef } from 'vue';
import { vi } from 'vitest';
import type { Route } from '../parts/route.ts';
import { ROUTING } from '../parts/routing.ts';

export function fakeRouting(start: Route = { page: 'groups' }) {
  const route = shallowRef<Route>(start);
  const to = (next: Route) => {
    route.value = next;
  };
  const routing = { route, go: vi.fn(to), replace: vi.fn(to), back: vi.fn(to) };
  /** For the options of a mount. */
  const global = { provide: { [ROUTING as symbol]: routing } };
  return { ...routing, routing, global };
}
