/** The shell, as its own pages see it (preload.ts). */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { OWN_PAGES, type Facts, type OwnBridge, type OwnPage } from '../bridge.ts';

declare global {
  interface Window {
    readonly shell: OwnBridge;
  }
}

const pageOf = (hash: string): OwnPage => OWN_PAGES.find((page) => hash === `#${page}`) ?? 'lost';

/** Which page the shell has opened; another one is the same document to Chromium, which loads nothing then. */
export function useOwnPage(): Readonly<ShallowRef<OwnPage>> {
  const page = shallowRef(pageOf(location.hash));
  const follow = (): void => void (page.value = pageOf(location.hash));
  window.addEventListener('hashchange', follow);
  onScopeDispose(() => window.removeEventListener('hashchange', follow));
  return page;
}

/** What the shell knows, always the newest; null until it has answered. */
export function useFacts(): Readonly<ShallowRef<Facts | null>> {
  const facts = shallowRef<Facts | null>(null);
  let stopped = false;
  onScopeDispose(() => (stopped = true));
  const { own } = window.shell;
  own.onFacts((news) => {
    if (!stopped) facts.value = news;
  });
  void own.facts().then((first) => {
    // What was pushed meanwhile is newer.
    if (!stopped) facts.value ??= first;
  });
  return facts;
}
