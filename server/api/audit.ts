/** Who did what: what is written down by itself, and what the events of the log tell, as one list. */
import {
  AUDIT_KEPT_DAYS,
  auditKind,
  auditKinds,
  type AuditDetails,
  type AuditEntry,
  type AuditPage,
  type AuditKind,
  type OwnAuditKind,
} from '../../contract/audit.ts';
import type { RequestOf } from '../../contract/api.ts';
import type { Actor } from '../../contract/people.ts';
import type { AuditFilter, AuditRecord, StoredAudit } from '../log/audit-store.ts';
import type { OfficeDatabase } from '../log/office-database.ts';
import { addDays, startOfDay } from '../office/calendar.ts';
import { entryOfEvent, type BareEntry } from '../upkeep/audit/of-event.ts';
import type { Directory } from './directory.ts';

interface AuditOptions {
  readonly database: Pick<OfficeDatabase, 'audit' | 'auditEvents'>;
  readonly directory: Pick<Directory, 'device'>;
  readonly now: () => number;
  readonly timezone: () => string;
}

interface About {
  readonly subject?: AuditRecord['subject'];
  readonly details?: AuditDetails;
  readonly changes?: AuditRecord['changes'];
}

/** Where an entry stands: its moment, then its own number within what it comes from. */
interface Place {
  readonly at: number;
  readonly from: 'a' | 'e';
  readonly id: number;
}

type Placed = BareEntry & { readonly place: Place };

export class AuditLog {
  readonly #options: AuditOptions;

  constructor(options: AuditOptions) {
    this.#options = options;
  }

  /**
   * Writes down what somebody has done. Whoever did it is answered afterwards, so that nothing is done without a trace.
   * @throws StorageError when the disk refuses
   */
  async record(kind: OwnAuditKind, actor: Actor, about: About = {}): Promise<void> {
    const { database, now } = this.#options;
    const { subject = null, details = {}, changes = [] } = about;
    await database.audit.add({ at: now(), kind, actor, subject, details, changes });
  }

  /** The newest that fit, as one list. */
  async page(query: RequestOf<'getAudit'>): Promise<AuditPage> {
    const { limit } = query;
    const found = await this.#found(query, limit + 1);
    const placed = found.toSorted((one, other) => byPlace(other.place, one.place)).slice(0, limit);
    const last = found.length > limit ? placed.at(-1) : undefined;
    const names = await this.namesOf(placed.map(({ actor }) => actor.id));
    return {
      entries: placed.map((entry) => withName(entry, names)),
      next: last === undefined ? null : textOf(last.place),
      keptDays: AUDIT_KEPT_DAYS,
    };
  }

  async #found(query: RequestOf<'getAudit'>, limit: number): Promise<Placed[]> {
    const { audit, auditEvents } = this.#options.database;
    const after = query.after === undefined ? null : placeIn(query.after);
    const filter = (from: Place['from']): AuditFilter => ({
      ...this.#spanOf(query),
      kinds: kindsOf(query.kinds),
      about: query.personId ?? query.deviceId ?? null,
      before: after === null ? null : { at: after.at, id: idBefore(after, from) },
      limit,
    });
    const own = (await audit.page(filter('a'))).map(placedRecord);
    const events = await auditEvents.page(filter('e'));
    const told = await Promise.all(
      events.map(async (event) => {
        const before =
          event.body.type === 'OfficeConfigured' ? await auditEvents.configBefore(event.seq) : null;
        const place = { at: event.at, from: 'e', id: event.seq } as const;
        return { ...entryOfEvent(event, before), place };
      }),
    );
    return [...own, ...told];
  }

  #spanOf({ from, to }: RequestOf<'getAudit'>): Pick<AuditFilter, 'from' | 'to'> {
    const timezone = this.#options.timezone();
    return {
      from: from === undefined ? 0 : startOfDay(from, timezone),
      to: to === undefined ? Number.MAX_SAFE_INTEGER : startOfDay(addDays(to, 1), timezone),
    };
  }

  /** Of people and screens: of today, also of people who are gone. */
  async namesOf(actorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { database, directory } = this.#options;
    const ids = [...new Set(actorIds)];
    const names = new Map(await database.auditEvents.namesOf(ids));
    for (const id of ids) {
      const device = directory.device(id);
      if (device !== null) names.set(id, device.name);
    }
    return names;
  }
}

function withName({ place, ...entry }: Placed, names: ReadonlyMap<string, string>): AuditEntry {
  const { actor } = entry;
  return { ...entry, place: textOf(place), actor: { ...actor, name: names.get(actor.id) ?? null } };
}

function placedRecord({ id, ...record }: StoredAudit): Placed {
  return { ...record, changes: [...record.changes], moreChanges: 0, place: { at: record.at, from: 'a', id } };
}

const kindsOf = (list: string | undefined): readonly AuditKind[] =>
  list === undefined
    ? auditKinds
    : (list.split(',').filter((kind) => auditKind.safeParse(kind).success) as AuditKind[]);

/** Of one moment the events stand before what was written down beside them. */
function byPlace(one: Place, other: Place): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.from !== other.from) return one.from === 'e' ? 1 : -1;
  return one.id - other.id;
}

/** Of the same moment, which entries of the other kind come after a place. */
function idBefore({ from, id }: Place, wanted: Place['from']): number {
  if (from === wanted) return id;
  return wanted === 'a' ? Number.MAX_SAFE_INTEGER : 0;
}

const textOf = ({ at, from, id }: Place): string => `${at}-${from}-${id}`;

function placeIn(text: string): Place {
  const [at, from, id] = text.split('-');
  return { at: Number(at), from: from === 'e' ? 'e' : 'a', id: Number(id) };
}
