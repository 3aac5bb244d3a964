/** The desk's window, as its own pages see it (preload.ts). */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { OWN_PAGES, type Facts, type OwnBridge, type OwnPage } from '../bridge.ts';

const pageOf = (hash: string): OwnPage => OWN_PAGES.find((page) => hash === `#${page}`) ?? 'lost';

/** `window.shell` is the kiosk's by type: the two are never in one window. */
export const shellHere = (): OwnBridge => (window as unknown as { readonly shell: OwnBridge }).shell;

/** Which page was opened; another one is the same document to Chromium, which loads nothing then. */
export function useOwnPage(): Readonly<ShallowRef<OwnPage>> {
  const page = shallowRef(pageOf(location.hash));
  const follow = (): void => void (page.value = pageOf(location.hash));
  window.addEventListener('hashchange', follow);
  onScopeDispose(() => window.removeEventListener('hashchange', follow));
  return page;
}

/** What is known of the server, always the newest; null until it was told. */
export function useFacts(): Readonly<ShallowRef<Facts | null>> {
  const facts = shallowRef<Facts | null>(null);
  const own = shellHere();
  own.onFacts((news) => (facts.value = news));
  void own.facts().then((first) => {
    // What was pushed meanwhile is newer.
    facts.value ??= first;
  });
  return facts;
}
