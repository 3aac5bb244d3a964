/** A page of a build, as the build makes it, for tests. */
import { BUILD_META } from '../../contract/build.ts';

export const pageOf = (build: string): string =>
  `<!doctype html><html lang="ru"><head><meta name="${BUILD_META}" content="${build}" /></head></html>`;

/** The page that the test is in is of a build from now on. @returns a way to take that back */
export function bePageOf(build: string): () => void {
  const meta = document.createElement('meta');
  [meta.name, meta.content] = [BUILD_META, build];
  document.head.append(meta);
  return () => meta.remove();
}
