/** The types of `rooms.mjs`, for the tests: scripts run before anything is compiled. */
export const ROOMS: Readonly<Record<string, readonly string[]>>;
export const FREE_ROOMS: readonly string[];
export const BUILT_FOLDERS: readonly string[];
