/** Which page is open, in the address behind `#`: it can be kept, sent and opened again. */
import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import { localDate } from '../contract/primitives.ts';
import { t } from '../ui/words.ts';

export const PAGES = ['now', 'norms', 'visits', 'settings', 'devices', 'people'] as const;
export type Page = (typeof PAGES)[number];

/** The pages that change the office. */
export const ADMINISTRATOR_PAGES: ReadonlySet<Page> = new Set(['settings', 'devices', 'people']);

export interface Route {
  page: Page;
  /** The day of a report; null is today, whichever day that is. */
  date: string | null;
}

/**
 *     '#norms/2026-11-23' → norms of that day    '#norms' → norms of today    '' → now
 */
export function readRoute(hash: string): Route {
  const [name, day] = hash.replace(/^#/, '').split('/');
  const date = localDate.safeParse(day);
  return {
    page: PAGES.find((page) => page === name) ?? 'now',
    date: date.success ? date.data : null,
  };
}

export const hashOf = ({ page, date }: Route): string => (date === null ? `#${page}` : `#${page}/${date}`);

export function pageTitle(page: Page): string {
  switch (page) {
    case 'now':
      return t('manager.page-now');
    case 'norms':
      return t('manager.page-norms');
    case 'visits':
      return t('manager.page-visits');
    case 'settings':
      return t('manager.page-settings');
    case 'devices':
      return t('manager.page-devices');
    case 'people':
      return t('manager.page-people');
  }
}

export function useRoute(): { route: Readonly<Ref<Route>>; go: (route: Route) => void } {
  const route = shallowRef(readRoute(location.hash));
  const follow = () => {
    route.value = readRoute(location.hash);
  };
  addEventListener('hashchange', follow);
  onScopeDispose(() => removeEventListener('hashchange', follow));
  return {
    route: readonly(route),
    go: (next) => {
      location.hash = hashOf(next);
      route.value = next;
    },
  };
}
