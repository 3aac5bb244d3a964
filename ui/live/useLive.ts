/** The live view of a screen: what the server says, for as long as the component lives. */
import { onScopeDispose, readonly, shallowReadonly, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Views, WatchRequest } from '../../contract/live.ts';
import type { Refusal } from '../../contract/problems.ts';
import { Connection, type Screen } from './connection.ts';
import { Watcher, type LiveStatus } from './watcher.ts';

export interface Live<R extends WatchRequest> {
  /** The newest view; stays when the server is lost, null once the right to see it has ended. */
  view: Readonly<ShallowRef<Views[R['view']] | null>>;
  status: Readonly<Ref<LiveStatus>>;
  /** Why the server refused; null unless it did. */
  problem: Readonly<Ref<Refusal | null>>;
  /** Ask again, with a new handshake: after signing in, or pairing. */
  retry: () => void;
}

export interface LiveOptions {
  /** @default the page's own connection for this screen */
  connection?: Connection;
}

const connections = new Map<Screen, Connection>();

function connectionOf(screen: Screen): Connection {
  let connection = connections.get(screen);
  if (connection === undefined) connections.set(screen, (connection = new Connection(screen)));
  return connection;
}

/**
 * Watches what `request` says, and something else when it changes; null watches nothing.
 * All watchers of a page share one socket.
 */
export function useLive<R extends WatchRequest>(
  request: () => R | null,
  screen: Screen,
  options: LiveOptions = {},
): Live<R> {
  const connection = options.connection ?? connectionOf(screen);
  const view = shallowRef<Views[R['view']] | null>(null);
  const status = shallowRef<LiveStatus>('connecting');
  const problem = shallowRef<Refusal | null>(null);
  let stop = () => {};

  const watchNow = (wish: R) => {
    const watcher = new Watcher(wish, {
      // The request names the view, so the data are of its type.
      envelope: ({ data }) => (view.value = data as Views[R['view']]),
      status: (next, why) => {
        status.value = next;
        problem.value = why;
        if (watcher.refused) view.value = null;
      },
    });
    stop = connection.add(watcher);
  };

  watch(
    () => JSON.stringify(request()),
    () => {
      stop();
      stop = () => {};
      view.value = null;
      status.value = 'connecting';
      problem.value = null;
      const wish = request();
      if (wish !== null) watchNow(wish);
    },
    { immediate: true },
  );
  onScopeDispose(() => stop());

  return {
    view: shallowReadonly(view),
    status: readonly(status),
    problem: readonly(problem),
    retry: () => connection.retry(),
  };
}
