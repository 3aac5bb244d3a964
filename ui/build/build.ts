/**
 * Which build this page is of, and which one the server has now. A page lives for weeks, its server is updated meanwhile: the two
 * must not speak past each other for longer than they have to.
 */
import { readonly, shallowRef } from 'vue';
import { BUILD_META } from '../../contract/build.ts';

const heard = shallowRef<string | null>(null);

/** Of this page; null where no build has made it. */
export const ownBuild = (): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="${BUILD_META}"]`)?.content ?? null;

/** The server says which build it has: with each connection, and with each answer. Null says nothing. */
export function hearBuild(build: string | null): void {
  if (build !== null) heard.value = build;
}

/** What the server has, as far as it was heard. */
export const serverBuild = readonly(heard);

/** The server has other pages than this one. */
export const isOutdated = (): boolean => {
  const there = heard.value;
  const own = ownBuild();
  return own !== null && there !== null && there !== own;
};
