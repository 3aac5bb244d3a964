/** Sets a new office up through the public API, as the person at the set-up page would, and signs everybody in. */
import { randomBytes } from 'node:crypto';
import type { OfficeConfig } from '../contract/office.ts';
import type { NewPerson, Role } from '../contract/people.ts';
import { text } from '../texts/index.ts';
import type { OfficeApi } from './api.ts';
import { answerOf } from './refused.ts';
import type { OfficeAccess, OperatorAccess } from './world.ts';

const HOURS = { opens: '08:00', closes: '18:00', breaks: [] };
const DAYS_OF_WEEK = 7;

/** The simulated office: open every day, so many desks, everything else as the server proposes. */
export function simulatedConfig(proposal: OfficeConfig, desks: number): OfficeConfig {
  return {
    ...proposal,
    name: text('simulator.office-name'),
    address: text('simulator.office-address'),
    desks: Array.from({ length: desks }, (_, i) => ({ id: deskId(i), number: i + 1, serviceIds: null })),
    schedule: { week: Array.from({ length: DAYS_OF_WEEK }, () => HOURS), exceptions: [] },
  };
}

const deskId = (index: number): string => `desk-${index + 1}`;

/**
 * @param config what `simulatedConfig` made of the server's proposal
 * @throws OfficeRefused
 */
export async function setUpOffice(
  api: OfficeApi,
  setupToken: string,
  config: OfficeConfig,
): Promise<OfficeAccess> {
  const manager = newPerson('manager', text('simulator.manager-name'), ['manager']);
  const reception = newPerson('reception', text('simulator.reception-name'), ['reception']);
  const names = text('simulator.operator-names').split(', ');
  const operators = config.desks.map(({ number }, i) =>
    newPerson(`operator${number}`, names[i % names.length] ?? '', ['operator']),
  );
  const set = answerOf(
    await api.call(
      'setUp',
      {
        token: setupToken,
        config,
        administrator: newPerson('administrator', text('simulator.administrator-name'), [
          'administrator',
          'manager',
        ]),
        people: [manager, reception, ...operators],
        pairThisComputer: true,
      },
      null,
    ),
  );
  const { people } = answerOf(await api.call('listPeople', {}, set.token));
  return {
    config,
    administrator: set.token,
    managerId: people.find(({ login }) => login === manager.login)?.id ?? '',
    kiosk: set.kiosk?.token ?? '',
    reception: (await signIn(api, reception)).token,
    personalAccount: null,
    operators: await seat(api, config, operators),
  };
}

function newPerson(login: string, name: string, roles: Role[]): NewPerson {
  // Nobody ever types it: whoever watches comes in by a link.
  return { login, name, roles, serviceIds: null, password: randomBytes(24).toString('base64url') };
}

async function signIn(api: OfficeApi, { login, password }: NewPerson) {
  return answerOf(await api.call('signIn', { login, password }, null));
}

/** One after the other: hashing a password keeps a core busy. */
async function seat(
  api: OfficeApi,
  config: OfficeConfig,
  people: readonly NewPerson[],
): Promise<OperatorAccess[]> {
  const seated: OperatorAccess[] = [];
  for (const [i, { id, number }] of config.desks.entries()) {
    const operator = people[i];
    if (operator === undefined) break;
    const { person, token } = await signIn(api, operator);
    seated.push({ deskId: id, deskNumber: number, personId: person.id, token });
  }
  return seated;
}
