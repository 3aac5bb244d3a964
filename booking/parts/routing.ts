/** The way through the booking pages, given to every link in them. */
import { inject, type InjectionKey } from 'vue';
import type { Routing } from './useRoute.ts';

export const ROUTING: InjectionKey<Routing> = Symbol('routing');

export function useRouting(): Routing {
  const routing = inject(ROUTING);
  if (routing === undefined) throw new Error('no routing was provided');
  return routing;
}
