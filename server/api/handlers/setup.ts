/** The first start: office, administrator, first people, this computer's kiosk and display in one go. */
import type { AnswerOf, RequestOf } from '../../../contract/api.ts';
import type { Device, ScreenKind, NewPerson, Person } from '../../../contract/people.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { text } from '../../../texts/index.ts';
import { proposedConfig } from '../../office/default-config.ts';
import { execute } from '../commanding.ts';
import type { House } from '../house.ts';
import type { Context, Handled, Handlers } from '../handler.ts';
import { newId } from '../secrets.ts';
import { configuredAs } from './config.ts';
import { servicesKnown } from './people.ts';

type SetupHandlers = Pick<Handlers, 'getSetup' | 'setUp'>;
type SetUp = Handled<AnswerOf<'setUp'>>;

export function setupHandlers(house: House): SetupHandlers {
  const { runtime, setup } = house;
  return {
    getSetup: () => {
      const proposal = setup.needed ? proposedConfig(runtime.state.officeId, house.timezone()) : null;
      const officeName = runtime.state.config?.name ?? null;
      return { ok: true, answer: { needed: setup.needed, officeName, proposal } };
    },

    setUp: async (request, context) => {
      const result = await setup.use(request.token, async () => {
        const outcome = await setUp(house, request, context);
        return { done: outcome.ok, result: outcome };
      });
      if (result === 'done') return refused({ code: 'setup-done' });
      if (result === 'wrong') return refused({ code: 'setup-link-wrong' });
      return result;
    },
  };
}

const refused = (refusal: Refusal) => ({ ok: false, refusal }) as const;

/**
 * People first, then the configuration: the office counts as set up only when its first event is on disk, so a power
 * cut in between leaves the link's next one usable.
 */
async function setUp(house: House, request: RequestOf<'setUp'>, context: Context): Promise<SetUp> {
  const { directory, runtime, clock } = house;
  const given: NewPerson[] = [request.administrator, ...request.people];
  const taken = given.find((person, i) => given.findIndex((other) => other.login === person.login) !== i);
  if (taken !== undefined) return refused({ code: 'login-taken', params: { login: taken.login } });
  if (!request.administrator.roles.includes('administrator')) {
    return refused({ code: 'bad-request', params: { field: 'administrator.roles' } });
  }
  if (!given.every(({ serviceIds }) => servicesKnown(serviceIds, request))) {
    return refused({ code: 'service-unknown' });
  }
  await directory.removeEverybody();
  const people: Person[] = [];
  for (const person of given) {
    const added = await directory.addPerson(person);
    if (added === null) return refused({ code: 'login-taken', params: { login: person.login } });
    people.push(added.person);
  }
  const [administrator] = people;
  if (administrator === undefined) return refused({ code: 'bad-request' });
  const config = { ...request.config, officeId: runtime.state.officeId };
  const configured = await execute(runtime, {
    name: 'putConfig',
    request: { commandId: newId() },
    actor: { kind: 'person', id: administrator.id },
    command: () => ({
      type: 'ConfigureOffice',
      config,
      before: null,
      skills: {},
      decisions: [],
      accepted: [],
      origin: { kind: 'edited' },
    }),
    answer: configuredAs,
  });
  if (!configured.ok) return configured;
  const printerId = config.printers[0]?.id ?? null;
  const token = await directory.startSession(administrator.id, clock.now());
  context.setCookie('staff', token);
  const pair = (kind: ScreenKind) =>
    request.pairThisComputer ? pairHere(house, context, kind, printerId) : null;
  const { login: _login, ...person } = administrator;
  return { ok: true, answer: { person, token, kiosk: await pair('kiosk'), display: await pair('display') } };
}

async function pairHere(
  { directory }: House,
  context: Context,
  kind: ScreenKind,
  printerId: string | null,
): Promise<{ device: Device; token: string }> {
  const name = text(kind === 'kiosk' ? 'server.first-kiosk' : 'server.first-display');
  const paired = await directory.addDevice({ kind, name, printerId: kind === 'kiosk' ? printerId : null });
  context.setCookie(kind, paired.token);
  return paired;
}
