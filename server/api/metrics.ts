/** Figures for Prometheus at /metrics. */
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { House } from './house.ts';

/** @param connections sockets connected now */
export function metrics(house: House, connections: () => number): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const events = new Counter({
    name: 'queue_events_total',
    help: 'Events written to the log',
    labelNames: ['type'],
    registers: [registry],
  });
  house.runtime.onCommit((committed) => {
    const counts = new Map<string, number>();
    for (const { body } of committed) counts.set(body.type, (counts.get(body.type) ?? 0) + 1);
    for (const [type, count] of counts) events.inc({ type }, count);
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('queue_waiting', 'Visitors waiting now', () => {
    let waiting = 0;
    for (const lane of house.runtime.state.lanes.values()) waiting += lane.size;
    return waiting;
  });
  gauge('queue_desks_open', 'Desks at which somebody sits', () => house.runtime.state.seats.size);
  gauge('queue_screens_connected', 'Live connections', connections);
  gauge('queue_backup_last_timestamp_seconds', 'When the newest backup was made; 0 for none', () =>
    Math.floor((house.backups.lastMadeAt ?? 0) / 1000),
  );
  gauge('queue_backup_failing', '1 after a backup that failed until one succeeds', () =>
    house.backups.failing ? 1 : 0,
  );
  gauge('queue_storage_failing', '1 after a failed commit until one succeeds', () =>
    house.runtime.failing ? 1 : 0,
  );
  return registry;
}
