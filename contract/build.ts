/** Which build of the pages this is: written into each of them by the build, and beside them for the server to tell. */

/** The name of the `<meta>` in each page that holds it. A page that came otherwise, from a developer's vite, has none. */
export const BUILD_META = 'queue-build';
/** Beside the pages, where the build has put them. */
export const BUILD_FILE = 'build-id.txt';
/** On each answer of the API, for pages that hold no live connection. */
export const BUILD_HEADER = 'Queue-Build';
