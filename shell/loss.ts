/** Why the office's page is not in the window. */
export interface Loss {
  /**
   * `unreachable`: nobody answers; `not-ours`: something else does; `page`: the server is there, its page is not. `no-server`: none
   * is set that could be asked. `settings-unreadable` and `settings-damaged`: the settings are there, and the system would not give
   * them, or they say nothing that can be used.
   */
  readonly kind:
    'unreachable' | 'not-ours' | 'page' | 'no-server' | 'settings-unreadable' | 'settings-damaged';
  /** The system's own word for it, for whoever mends it: `ERR_CONNECTION_REFUSED`, `HTTP 502`, `EACCES`; empty where it has none. */
  readonly detail: string;
  /** Epoch milliseconds, by this computer's clock. */
  readonly since: number;
}
