/** The page's right is a cookie: on the disk at once, not half a minute later, in which the plug may be pulled. */
import type { Session } from 'electron';

/** @param onChange hears of each change, also while none reached the disk */
export function keepCookies({ cookies }: Session, onChange: () => void): void {
  cookies.on('changed', () => {
    void cookies.flushStore().catch(() => {}); // Chromium itself writes it later
    onChange();
  });
}
