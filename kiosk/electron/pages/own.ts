/** The shell, as its own pages see it (preload.ts). */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { OWN_PAGES, type Facts, type OwnBridge, type OwnPage } from '../bridge.ts';

declare global {
  interface Window {
    readonly shell: OwnBridge;
  }
}

/** Which page the shell has opened. */
export const pageOf = (hash: string): OwnPage => OWN_PAGES.find((page) => hash === `#${page}`) ?? 'lost';

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
