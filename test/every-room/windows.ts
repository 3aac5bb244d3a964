/**
 * The rooms by the names that the build of the pages gives them, and the windows in which each is looked at. `desk-window` is no page of
 * the server: its own pages stand in for the desk's where that cannot be had (operator-desk/electron/pages).
 */
export const WINDOWS = {
  display: ['1920×1080', '1080×1920'],
  // The desk of a specialist, and a narrow window beside another program.
  desk: ['1366×768', '400×700'],
  'desk-window': ['400×760', '360×480', '1366×768'],
  manager: ['1366×768', '400×700'],
  booking: ['390×844', '1366×768'],
  ticket: ['390×844'],
  home: ['1366×768', '390×844'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RoomName = keyof typeof WINDOWS;

export const ROOMS = Object.keys(WINDOWS) as RoomName[];
export const IN_WINDOWS = ROOMS.flatMap((room) => WINDOWS[room].map((window) => ({ room, window })));
