/** Channels: one view that some sockets share, made again when something changed and sent when it differs. */
import type { ViewEnvelope, ViewName, Views } from '../../contract/live.ts';

/** How a channel's view is made; null when there is nothing to see any more. */
export interface ChannelSource<N extends ViewName = ViewName> {
  readonly key: string;
  readonly view: N;
  /** How long a change that nobody is waiting for may wait for others, real milliseconds. */
  readonly lazyMs: number;
  /** Made before the others where several are urgent: a hall looks at it. @default false */
  readonly isFirst?: boolean;
  /** @param hurried somebody waits for this very change: figures that are costly may be a few seconds old */
  build(hurried: boolean): Views[N] | null;
}

export interface ChannelsOptions {
  readonly run: string;
  readonly clock: () => ViewEnvelope['clock'];
  readonly send: (key: string, envelope: ViewEnvelope) => void;
  /** True while somebody watches. */
  readonly isWatched: (key: string) => boolean;
}

/**
 * Screens count the office's time on by themselves; from a clock that was set, forwards or back, by more than this they would show
 * a wrong time until the view changes next. Real milliseconds: a busy process reads its clocks less far apart.
 */
const CLOCK_SLACK_MS = 1000;

/** The clock as a channel's screens were told it last. */
interface Told {
  readonly clock: ViewEnvelope['clock'];
  readonly steadyAt: number;
}

interface Channel {
  readonly source: ChannelSource;
  version: number;
  sent: string;
  sentAt: number;
  told: Told;
  timer: NodeJS.Timeout | null;
}

export class Channels {
  readonly #options: ChannelsOptions;
  readonly #channels = new Map<string, Channel>();
  /** Counted over all channels: one that was closed and opened again goes on above what its screens have seen. */
  #version = 0;

  constructor(options: ChannelsOptions) {
    this.#options = options;
  }

  /** The view as it is now, for somebody who begins to watch. Null when there is nothing to see. */
  open(source: ChannelSource): ViewEnvelope | null {
    const data = source.build(false);
    if (data === null) return null;
    const channel = this.#channels.get(source.key) ?? {
      source,
      version: this.#version,
      sent: '',
      sentAt: 0,
      told: this.#told(),
      timer: null,
    };
    this.#channels.set(source.key, channel);
    const json = JSON.stringify(data);
    // Whoever watches already is owed the change as well: it goes to all when it next is sent.
    if (channel.sent === '') channel.sent = json;
    return this.#envelope(channel, data);
  }

  /** Something changed. `urgent` channels are made at once, the others within their time. */
  changed(urgent: (source: ChannelSource) => boolean): void {
    const now: Channel[] = [];
    for (const channel of this.#channels.values()) {
      if (!this.#options.isWatched(channel.source.key)) this.#close(channel);
      else if (!urgent(channel.source)) this.#flushSoon(channel);
      else if (channel.source.isFirst === true) now.unshift(channel);
      else now.push(channel);
    }
    for (const channel of now) this.#flush(channel, true);
  }

  /** Ends all timers. */
  stop(): void {
    for (const channel of this.#channels.values()) this.#close(channel);
  }

  #close(channel: Channel): void {
    if (channel.timer !== null) clearTimeout(channel.timer);
    this.#channels.delete(channel.source.key);
  }

  #flushSoon(channel: Channel): void {
    if (channel.timer !== null) return;
    const wait = Math.max(0, channel.sentAt + channel.source.lazyMs - performance.now());
    channel.timer = setTimeout(() => {
      this.#flush(channel, false);
    }, wait);
  }

  #flush(channel: Channel, hurried: boolean): void {
    if (channel.timer !== null) clearTimeout(channel.timer);
    channel.timer = null;
    channel.sentAt = performance.now();
    const data = channel.source.build(hurried);
    if (data === null) return;
    const json = JSON.stringify(data);
    if (json === channel.sent && !this.#wasClockSet(channel.told)) return;
    channel.sent = json;
    channel.told = this.#told();
    channel.version = this.#version += 1;
    this.#options.send(channel.source.key, this.#envelope(channel, data));
  }

  #told(): Told {
    return { clock: this.#options.clock(), steadyAt: performance.now() };
  }

  #wasClockSet({ clock, steadyAt }: Told): boolean {
    const { now, speed } = this.#options.clock();
    const countedOn = clock.now + (performance.now() - steadyAt) * clock.speed;
    return speed !== clock.speed || Math.abs(now - countedOn) > CLOCK_SLACK_MS * Math.max(speed, 1);
  }

  #envelope({ source, version }: Channel, data: Views[ViewName]): ViewEnvelope {
    const { run, clock } = this.#options;
    const uptime = performance.now();
    return { view: source.view, run, version, clock: clock(), uptime, data } as ViewEnvelope;
  }
}
