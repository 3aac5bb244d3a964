/** The configurations that the office had, and one change of them without the others. */
import type { ConfigChange } from '../../../contract/api.ts';
import type { EventOf, OfficeEvent } from '../../../contract/events.ts';
import { officeConfigShape } from '../../../contract/office.ts';
import { fewChanges } from '../../upkeep/audit/of-event.ts';
import { takeBack } from '../../upkeep/audit/take-back.ts';
import type { Handlers } from '../handler.ts';
import type { House } from '../house.ts';

type ConfigChangeHandlers = Pick<Handlers, 'listConfigChanges' | 'proposeTakeBack'>;

/** Of an event that brought a configuration. */
type Configured = OfficeEvent & { readonly body: EventOf<'OfficeConfigured'> };

const NEWEST = Number.MAX_SAFE_INTEGER;

export function configChangeHandlers(house: House): ConfigChangeHandlers {
  const { database, runtime, audit } = house;
  const { auditEvents } = database;

  async function configsBefore(seq: number, limit: number): Promise<Configured[]> {
    const events = await auditEvents.configs(seq, limit);
    return events.filter((event): event is Configured => event.body.type === 'OfficeConfigured');
  }

  async function configOf(seq: number): Promise<Configured | null> {
    const [event] = await configsBefore(seq + 1, 1);
    return event?.seq === seq ? event : null;
  }

  async function told(event: Configured, names: ReadonlyMap<string, string>): Promise<ConfigChange> {
    const { seq, at, actor, body } = event;
    const { origin, strandedIds, config } = body;
    const before = await auditEvents.configBefore(seq);
    const takenBack = origin.kind === 'taken-back' ? await configOf(origin.seq) : null;
    return {
      seq,
      at,
      actor: { ...actor, name: names.get(actor.id) ?? null },
      origin,
      takenBackAt: takenBack?.at ?? null,
      stranded: strandedIds.length,
      isFirst: before === null,
      ...(before === null ? { changes: [], moreChanges: 0 } : fewChanges(before, config)),
    };
  }

  return {
    listConfigChanges: async ({ before = NEWEST, limit }) => {
      const found = await configsBefore(before, limit + 1);
      const events = found.slice(0, limit);
      const names = await audit.namesOf(events.map(({ actor }) => actor.id));
      const changes = await Promise.all(events.map((event) => told(event, names)));
      return {
        ok: true,
        answer: { changes, next: found.length > limit ? (events.at(-1)?.seq ?? null) : null },
      };
    },

    proposeTakeBack: async ({ seq }) => {
      const event = await configOf(seq);
      const before = await auditEvents.configBefore(seq);
      const now = runtime.state.config;
      if (event === null || now === null) return { ok: false, refusal: { code: 'config-change-unknown' } };
      if (before === null) return { ok: false, refusal: { code: 'config-change-first' } };
      const { value, kept } = takeBack({ before, after: event.body.config, now });
      const config = officeConfigShape.parse(value);
      const answer = { config, ...fewChanges(now, config), kept: kept.map((path) => ({ path: [...path] })) };
      return { ok: true, answer };
    },
  };
}
