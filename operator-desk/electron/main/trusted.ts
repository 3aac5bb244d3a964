/**
 * Notifications are for pages that came over a line nobody can listen to, says Chromium, and the office's own network has plain HTTP. The
 * server that was set on this computer is taken for one of those; what its page may do is `limitPermissions`' to say all the same.
 */
import { app } from 'electron';

/** Chromium trusts them by itself: TLS, and this very computer. */
const TRUSTED = /^https:|^http:\/\/(localhost|[^/]*\.localhost|127(\.\d+){3}|\[::1\])(:|$)/;

let trusted: string | null = null;

/** To be called before the application is ready: pages' processes are told at their start, and later nothing changes it. */
export function trustServer(origin: string | null): void {
  if (origin === null || TRUSTED.test(origin)) return;
  trusted = origin;
  app.commandLine.appendSwitch('unsafely-treat-insecure-origin-as-secure', origin);
}

/** Whether a page of this server is trusted in this process, or only in the next. */
export const isTrusted = (origin: string): boolean => origin === trusted || TRUSTED.test(origin);
