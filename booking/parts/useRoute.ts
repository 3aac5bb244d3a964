/** The route of the booking pages and the browser's history: its Back button goes from step to step. */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { addressOf, readRoute, type Route } from './route.ts';

export interface Routing {
  route: Readonly<ShallowRef<Route>>;
  go: (next: Route) => void;
  /** Goes on without a way back to where we were: a form that has been sent, a time that is gone. */
  replace: (next: Route) => void;
  /** As the browser's Back button, or to a step when nothing of ours lies behind. */
  back: (otherwise: Route) => void;
}

/** How many of our own pages lie behind this one; what the history keeps with each. */
const depthOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) : 0;

export function useRoute(): Routing {
  const here = () => readRoute(location.pathname, location.search);
  const route = shallowRef<Route>(here());

  const follow = () => {
    route.value = here();
  };
  addEventListener('popstate', follow);
  onScopeDispose(() => removeEventListener('popstate', follow));

  function go(next: Route): void {
    history.pushState({ depth: depthOf(history.state) + 1 }, '', addressOf(next));
    route.value = next;
  }

  function replace(next: Route): void {
    history.replaceState({ depth: depthOf(history.state) }, '', addressOf(next));
    route.value = next;
  }

  function back(otherwise: Route): void {
    if (depthOf(history.state) > 0) history.back();
    else replace(otherwise);
  }

  return { route, go, replace, back };
}
