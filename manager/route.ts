/** Which page is open, in the address behind `#`: it can be kept, sent and opened again. */
import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import { t } from '../ui/words.ts';
import { NEWEST, readAsked, writeAsked, type Asked } from './period/asked.ts';

export const PAGES = [
  'now',
  'norms',
  'course',
  'specialists',
  'call-order',
  'visits',
  'ratings',
  'help-calls',
  'words',
  'messages',
  'year',
  'schedule',
  'services',
  'appointments',
  'kiosk',
  'display',
  'slides',
  'languages',
  'paper',
  'printers',
  'settings',
  'devices',
  'people',
  'keys',
  'changes',
  'status',
  'audit',
] as const;
export type Page = (typeof PAGES)[number];

/** The pages that change the office. */
export const ADMINISTRATOR_PAGES: ReadonlySet<Page> = new Set([
  'schedule',
  'services',
  'appointments',
  'kiosk',
  'display',
  'slides',
  'languages',
  'paper',
  'printers',
  'settings',
  'devices',
  'people',
  'keys',
  'changes',
  'audit',
]);

export interface Route {
  page: Page;
  /** Of a report: the days, and whose. */
  asked: Asked;
}

/**
 *     '#norms/2026-11-23' → norms of that day    '#norms' → norms of today    '' → now
 *     '#ratings/2026-11-23/week' → ratings of that day's week    '#ratings/week' → ratings of this week
 */
export function readRoute(hash: string): Route {
  const [, name = '', rest = ''] = /^#?([^/?]*)\/?(.*)$/.exec(hash) ?? [];
  return { page: PAGES.find((page) => page === name) ?? 'now', asked: readAsked(rest) };
}

export function hashOf(page: Page, asked: Asked = NEWEST): string {
  const rest = writeAsked(asked);
  return `#${page}${rest === '' || rest.startsWith('?') ? rest : `/${rest}`}`;
}

export function pageTitle(page: Page): string {
  switch (page) {
    case 'now':
      return t('manager.page-now');
    case 'norms':
      return t('manager.page-norms');
    case 'course':
      return t('manager.page-course');
    case 'specialists':
      return t('manager.page-specialists');
    case 'call-order':
      return t('manager.page-call-order');
    case 'year':
      return t('manager.page-year');
    case 'visits':
      return t('manager.page-visits');
    case 'ratings':
      return t('manager.page-ratings');
    case 'help-calls':
      return t('manager.page-help-calls');
    case 'words':
      return t('manager.page-words');
    case 'messages':
      return t('manager.page-messages');
    case 'schedule':
      return t('manager.page-schedule');
    case 'services':
      return t('manager.page-services');
    case 'appointments':
      return t('manager.page-appointments');
    case 'kiosk':
      return t('manager.page-kiosk');
    case 'display':
      return t('manager.page-display');
    case 'slides':
      return t('manager.page-slides');
    case 'languages':
      return t('manager.page-languages');
    case 'paper':
      return t('manager.page-paper');
    case 'printers':
      return t('manager.page-printers');
    case 'settings':
      return t('manager.page-settings');
    case 'devices':
      return t('manager.page-devices');
    case 'people':
      return t('manager.page-people');
    case 'keys':
      return t('manager.page-keys');
    case 'changes':
      return t('manager.page-changes');
    case 'status':
      return t('manager.page-status');
    case 'audit':
      return t('manager.page-audit');
  }
}

interface RouteState {
  route: Readonly<Ref<Route>>;
  go: (route: Route) => void;
  /** Where somebody wants to go who would lose something by it; null while nobody does. */
  wanted: Readonly<Ref<Route | null>>;
  /** Goes there all the same. */
  leave: () => void;
  stay: () => void;
}

/** @param loses whether leaving the page that is open would lose something: then it is asked about first */
export function useRoute(loses: () => boolean = () => false): RouteState {
  const route = shallowRef(readRoute(location.hash));
  const wanted = shallowRef<Route | null>(null);

  const go = (next: Route) => {
    wanted.value = null;
    route.value = next;
    location.hash = hashOf(next.page, next.asked);
  };
  const follow = () => {
    const next = readRoute(location.hash);
    if (next.page !== route.value.page && loses()) {
      wanted.value = next;
      history.replaceState(null, '', hashOf(route.value.page, route.value.asked));
    } else route.value = next;
  };
  addEventListener('hashchange', follow);
  onScopeDispose(() => removeEventListener('hashchange', follow));
  return {
    route: readonly(route),
    go,
    wanted: readonly(wanted),
    leave: () => wanted.value && go(wanted.value),
    stay: () => (wanted.value = null),
  };
}
