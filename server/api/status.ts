/** How this server and its data are at this moment. */
import { arch, release, type } from 'node:os';
import { join } from 'node:path';
import type { OfficeStatus } from '../../contract/upkeep.ts';
import { READ_TABLES_VERSION } from '../log/projections/all-tables.ts';
import { SCHEMA_VERSION } from '../log/migrations.ts';
import { diskOf, sizeOf } from '../upkeep/disk.ts';
import { findingsOf } from '../upkeep/findings.ts';
import type { House } from './house.ts';
import { DATABASE_FILE } from './open-data.ts';

/** What failed before yesterday somebody has seen. */
const LATELY_MS = 24 * 3_600_000;

export async function statusOfOffice(house: House): Promise<OfficeStatus> {
  const { runtime, backups, program } = house;
  const state = await backups.state();
  const facts = {
    disks: { data: await diskOf(program.dataDir), backups: await diskOf(state.folder) },
    clock: clockOf(house),
    messages: await messagesOf(house),
    papers: await papersOf(house),
    backups: state,
  };
  const openSince = await house.database.log.firstAt();
  const findings = findingsOf({ ...facts, storageFailing: runtime.failing, openSince });
  return { findings, ...facts, database: await databaseOf(house), program: programOf(house) };
}

function clockOf(house: House): OfficeStatus['clock'] {
  const { runtime, clock, demo } = house;
  const isBehind = runtime.standsStillAt !== null;
  const state = demo !== null ? 'demo' : isBehind ? 'behind' : 'right';
  return { now: clock.now(), timezone: house.timezone(), state };
}

async function messagesOf({ database, messaging, runtime }: House): Promise<OfficeStatus['messages']> {
  const now = runtime.now();
  const { waiting, failed } = await database.messages.queue(now, now - LATELY_MS);
  return { configured: messaging.configured, waiting, failedLately: failed };
}

async function papersOf({ database, runtime }: House): Promise<OfficeStatus['papers']> {
  const printers = runtime.state.config?.printers ?? [];
  const counts = await Promise.all(printers.map(({ id }) => database.printJobs.counts(id)));
  return {
    waiting: counts.reduce((sum, { queued }) => sum + queued, 0),
    doubtful: counts.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}

async function databaseOf({ runtime, program }: House): Promise<OfficeStatus['database']> {
  const { seq, lastAt } = runtime.state;
  const path = join(program.dataDir, DATABASE_FILE);
  return {
    sizeBytes: await sizeOf(path),
    walBytes: await sizeOf(`${path}-wal`),
    events: seq,
    lastEventAt: seq === 0 ? null : lastAt,
    schema: SCHEMA_VERSION,
    readTables: READ_TABLES_VERSION,
  };
}

const programOf = ({ program }: House): OfficeStatus['program'] => ({
  version: program.version,
  build: program.build,
  node: process.versions.node,
  system: `${type()} ${release()}, ${arch()}`,
  upMs: Math.round(performance.now() - program.startedAt),
});
