/** The rooms by the names that the build of the pages gives them, and the windows in which each is looked at. */
export const WINDOWS = {
  display: ['1920×1080', '1080×1920'],
  // The desk of a specialist, and a narrow window beside another program.
  desk: ['1366×768', '400×700'],
  manager: ['1366×768', '400×700'],
  booking: ['390×844', '1366×768'],
  ticket: ['390×844'],
  home: ['1366×768', '390×844'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RoomName = keyof typeof WINDOWS;
