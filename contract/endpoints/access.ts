/** Setting up, signing in, the staff. */
import { z } from 'zod';
import { officeConfig, wishedConfig } from '../office.ts';
import { apiKey, device, login, newPerson, password, person, personChange, staffMember } from '../people.ts';
import { id, shortText } from '../primitives.ts';
import { STAFF, done, type Endpoint } from './endpoint.ts';

const personPath = z.object({ personId: id });

const signedIn = z.object({
  person: person.omit({ login: true }),
  /** For programs that keep no cookies; a browser gets an HttpOnly cookie as well. */
  token: z.string(),
});

export const accessEndpoints = {
  getSetup: {
    method: 'get',
    path: '/setup',
    summary: 'Whether the office has been set up, and the configuration a new one starts with',
    access: ['public'],
    answer: z.object({
      needed: z.boolean(),
      /** The name on the door, once there is one. */
      officeName: z.string().nullable(),
      proposal: officeConfig.nullable(),
    }),
  },
  setUp: {
    method: 'post',
    path: '/setup',
    summary:
      'Set up a new office with the one-time link of the console; pairs this computer as kiosk and display',
    access: ['public'],
    body: z.object({
      token: z.string().max(200),
      config: wishedConfig,
      administrator: newPerson,
      people: z.array(newPerson).max(50),
      pairThisComputer: z.boolean(),
    }),
    answer: z.object({
      person: person.omit({ login: true }),
      token: z.string(),
      kiosk: z.object({ device, token: z.string() }).nullable(),
      display: z.object({ device, token: z.string() }).nullable(),
    }),
  },
  signIn: {
    method: 'post',
    path: '/session',
    summary: 'Sign in with login and password',
    access: ['public'],
    body: z.object({ login, password: z.string().min(1).max(200) }),
    answer: signedIn,
  },
  getSession: {
    method: 'get',
    path: '/session',
    summary: 'Who is signed in on this screen',
    access: STAFF,
    answer: z.object({ person: person.omit({ login: true }) }),
  },
  signOut: { method: 'delete', path: '/session', summary: 'Sign out', access: STAFF, answer: done },
  changePassword: {
    method: 'post',
    path: '/session/password',
    summary: 'Change one’s own password; ends the other sessions of the person',
    access: STAFF,
    body: z.object({ old: z.string().min(1).max(200), new: password }),
    answer: done,
  },
  followLink: {
    method: 'post',
    path: '/links/follow',
    summary: 'Exchange a sign-in link printed by the demo for the session or the pairing it stands for',
    access: ['public'],
    body: z.object({ token: z.string().max(200) }),
    answer: z.object({ page: z.string(), token: z.string() }),
  },
  makeLink: {
    method: 'post',
    path: '/links',
    summary: 'Demo only: a link that signs a person in, or pairs a screen, by itself',
    access: ['administrator'],
    body: z.object({
      page: z.enum(['desk', 'manager', 'kiosk', 'display', 'printers']),
      personId: id.nullable(),
    }),
    answer: z.object({ token: z.string() }),
  },
  listPeople: {
    method: 'get',
    path: '/people',
    summary: 'The staff',
    access: ['administrator'],
    answer: z.object({ people: z.array(staffMember) }),
  },
  addPerson: {
    method: 'post',
    path: '/people',
    summary: 'Add a member of staff',
    access: ['administrator'],
    body: newPerson,
    answer: person,
  },
  changePerson: {
    method: 'put',
    path: '/people/{personId}',
    summary: 'Change name, roles and services of a person; an open desk takes the services up at once',
    access: ['administrator'],
    params: personPath,
    body: personChange,
    answer: person,
  },
  givePassword: {
    method: 'post',
    path: '/people/{personId}/password',
    summary: 'Give a person a new password; ends the person’s sessions, except the one that asks',
    access: ['administrator'],
    params: personPath,
    body: z.object({ password }),
    answer: done,
  },
  removePerson: {
    method: 'delete',
    path: '/people/{personId}',
    summary: 'Remove a person; ends the person’s sessions, frees the login',
    access: ['administrator'],
    params: personPath,
    answer: done,
  },
  listApiKeys: {
    method: 'get',
    path: '/api-keys',
    summary: 'The keys with which the personal account books',
    access: ['administrator'],
    answer: z.object({ keys: z.array(apiKey) }),
  },
  issueApiKey: {
    method: 'post',
    path: '/api-keys',
    summary: 'Issue a key for the personal account; it is shown this once',
    access: ['administrator'],
    body: z.object({ name: shortText(60) }),
    answer: z.object({ key: apiKey, secret: z.string() }),
  },
  revokeApiKey: {
    method: 'delete',
    path: '/api-keys/{keyId}',
    summary: 'Revoke a key: from now on it opens nothing',
    access: ['administrator'],
    params: z.object({ keyId: id }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
