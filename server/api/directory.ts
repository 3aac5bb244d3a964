/** People, screens and their tokens: known in memory for every request, on disk before they count. */
import { hash, verify } from '@node-rs/argon2';
import type { DaySkills, Device, NewPerson, Person, ScreenKind } from '../../contract/people.ts';
import type { OfficeDatabase } from '../log/office-database.ts';
import type { PairingProgress } from '../log/pairing-store.ts';
import { KnownTokens, type Known } from './known-tokens.ts';
import { PUBLIC, type Principal } from './principals.ts';
import { hashToken, newId, newPairingCode, newToken } from './secrets.ts';

/** A working day and an evening: nobody signs in twice a day, nobody stays signed in for ever. */
const SESSION_MS = 14 * 3_600_000;
/** Long enough to walk to the administrator's desk. */
const PAIRING_MS = 15 * 60_000;
/** With a million codes and a handful in use, more tries mean that somebody is asking for thousands. */
const CODE_TRIES = 5;

export interface StartedPairing {
  readonly pairingId: string;
  readonly secret: string;
  readonly code: string;
  readonly expiresAt: number;
}

/** Compared against when no such login exists, so that the answer takes as long. */
const NOBODY_HASH = hash(newToken());

export class Directory {
  readonly #database: OfficeDatabase;
  readonly #onEnded: () => void;
  readonly #people = new Map<string, Person>();
  #daySkills = new Map<string, DaySkills>();
  readonly #devices = new Map<string, Device>();
  readonly #known = new KnownTokens();

  private constructor(database: OfficeDatabase, onEnded: () => void) {
    this.#database = database;
    this.#onEnded = onEnded;
  }

  /** @param onEnded somebody's right to see anything has ended */
  static async open(database: OfficeDatabase, onEnded: () => void): Promise<Directory> {
    const directory = new Directory(database, onEnded);
    for (const person of await database.people.list()) directory.#people.set(person.id, person);
    directory.#daySkills = await database.people.daySkills();
    for (const device of await database.devices.list()) directory.#devices.set(device.id, device);
    return directory;
  }

  people(): Person[] {
    return [...this.#people.values()];
  }

  person(personId: string): Person | null {
    return this.#people.get(personId) ?? null;
  }

  /** What a person does in addition on one day, which may be over. */
  daySkills(personId: string): DaySkills | null {
    return this.#daySkills.get(personId) ?? null;
  }

  devices(): Device[] {
    return [...this.#devices.values()];
  }

  screens(): (Device & { kind: ScreenKind })[] {
    return this.devices().flatMap((device) => {
      const { kind } = device;
      return kind === 'button' ? [] : [{ ...device, kind }];
    });
  }

  /** The buttons that call for help. */
  helpButtons(): { id: string; name: string }[] {
    return this.devices().flatMap(({ id, kind, name }) => (kind === 'button' ? [{ id, name }] : []));
  }

  /** Who holds this token now. */
  async identify(token: string | null, now: number): Promise<Principal> {
    if (token === null) return PUBLIC;
    const known = await this.#known.find(token, () => this.#lookUp(token, now));
    if (known === null) return PUBLIC;
    if (known.expiresAt > now) return known.principal;
    this.#known.forget(token);
    return PUBLIC;
  }

  async #lookUp(token: string, now: number): Promise<Known | null> {
    const tokenHash = hashToken(token);
    const session = await this.#database.sessions.find(tokenHash, now);
    const person = session === null ? null : this.person(session.personId);
    if (session !== null && person !== null) {
      return { principal: { kind: 'person', person }, expiresAt: session.expiresAt };
    }
    const device = await this.#database.devices.findByToken(tokenHash);
    if (device !== null && this.#devices.has(device.id)) {
      return { principal: { kind: 'device', device }, expiresAt: Infinity };
    }
    const key = await this.#database.apiKeys.findByHash(tokenHash);
    return key === null ? null : { principal: { kind: 'personal-account', key }, expiresAt: Infinity };
  }

  /** The very same person again, password included, is the same request asked twice. @returns null when the login is taken */
  async addPerson(given: NewPerson): Promise<{ person: Person; isNew: boolean } | null> {
    const { password, ...rest } = given;
    const person: Person = { id: newId(), ...rest };
    const added = await this.#database.people.add(person, await hash(password));
    if (added === 'login-taken') {
      const there = await this.checkPassword(given.login, password);
      return there !== null && JSON.stringify({ ...there, id: person.id }) === JSON.stringify(person)
        ? { person: there, isNew: false }
        : null;
    }
    this.#people.set(person.id, person);
    return { person, isNew: true };
  }

  /**
   * Everything but the login; what the person may do changes at once.
   * @param today what the person does in addition on one day; null for nothing, left out as before
   */
  async changePerson(person: Person, today?: DaySkills | null): Promise<void> {
    await this.#database.people.change(person, today);
    this.#people.set(person.id, person);
    if (today === null) this.#daySkills.delete(person.id);
    else if (today !== undefined) this.#daySkills.set(person.id, today);
    this.#endRightsOf(person.id);
  }

  /**
   * Ends what was entered with the old password.
   * @param keptToken the session of whoever asks goes on
   */
  async setPassword(personId: string, password: string, keptToken: string | null): Promise<void> {
    const kept = keptToken === null ? null : hashToken(keptToken);
    await this.#database.people.setPassword(personId, await hash(password), kept);
    this.#endRightsOf(personId);
  }

  /** One who is gone already stays gone. */
  async removePerson(personId: string, now: number): Promise<void> {
    await this.#database.people.remove(personId, now);
    this.#people.delete(personId);
    this.#daySkills.delete(personId);
    this.#endRightsOf(personId);
  }

  /** Whoever still holds a right is found again with the next request. */
  #endRightsOf(personId: string): void {
    this.#known.forgetAllOf(personId);
    this.#onEnded();
  }

  /** Before a set-up is tried again: nobody of an attempt that broke off may stay. */
  async removeEverybody(): Promise<void> {
    await this.#database.people.removeAll();
    this.#people.clear();
    this.#daySkills.clear();
    this.#known.clear();
  }

  /** @returns the person whose login and password these are, or null */
  async checkPassword(login: string, password: string): Promise<Person | null> {
    const found = await this.#database.people.findByLogin(login);
    const right = await verify(found?.passwordHash ?? (await NOBODY_HASH), password);
    return found !== null && right ? found.person : null;
  }

  /** @returns the new session's token */
  async startSession(personId: string, now: number): Promise<string> {
    const token = newToken();
    await this.#database.sessions.add({ tokenHash: hashToken(token), personId, expiresAt: now + SESSION_MS });
    return token;
  }

  async endSession(token: string): Promise<void> {
    await this.#database.sessions.remove(hashToken(token));
    this.#known.forget(token);
    this.#onEnded();
  }

  /** Pairs a screen at once: at set-up and in the demo. */
  async addDevice(given: Omit<Device, 'id'>): Promise<{ device: Device; token: string }> {
    const token = newToken();
    const device: Device = { id: newId(), ...given };
    await this.#database.devices.add(device, hashToken(token));
    this.#devices.set(device.id, device);
    return { device, token };
  }

  /** Whose login it is; null when it is nobody's. */
  byLogin(login: string): Person | null {
    return this.people().find((person) => person.login === login) ?? null;
  }

  device(deviceId: string): Device | null {
    return this.#devices.get(deviceId) ?? null;
  }

  /** Its next ticket comes out there. @returns null when there is no such screen */
  async setPrinter(deviceId: string, printerId: string | null): Promise<Device | null> {
    const before = this.device(deviceId);
    if (before === null || !(await this.#database.devices.setPrinter(deviceId, printerId))) return null;
    const device = { ...before, printerId };
    this.#devices.set(deviceId, device);
    // Whoever holds its token is found again with the next request, with the new printer.
    this.#known.forgetAllOf(deviceId);
    return device;
  }

  /** @returns false when there is no such screen */
  async removeDevice(deviceId: string): Promise<boolean> {
    if (!(await this.#database.devices.remove(deviceId))) return false;
    this.#devices.delete(deviceId);
    this.#known.forgetAllOf(deviceId);
    this.#onEnded();
    return true;
  }

  /** A key of the personal account opens nothing any more. @returns false when there is no such key */
  async revokeApiKey(keyId: string): Promise<boolean> {
    if (!(await this.#database.apiKeys.remove(keyId))) return false;
    this.#known.forgetAllOf(keyId);
    return true;
  }

  /** A new screen asks; the code is for a person, the secret stays with the screen. Null when too many ask at once. */
  async startPairing(kind: ScreenKind, now: number): Promise<StartedPairing | null> {
    const secret = newToken();
    const pairing = { id: newId(), kind, secretHash: hashToken(secret), expiresAt: now + PAIRING_MS };
    for (let attempt = 0; attempt < CODE_TRIES; attempt += 1) {
      const code = newPairingCode();
      const started = await this.#database.pairings.start({ ...pairing, code }, now);
      if (started === 'started') return { pairingId: pairing.id, secret, code, expiresAt: pairing.expiresAt };
    }
    return null;
  }

  /** @returns null for a code that nobody shows now */
  async acceptPairing(
    code: string,
    name: string,
    printerId: string | null,
    now: number,
  ): Promise<Device | null> {
    const device = await this.#database.pairings.accept(code, { id: newId(), name, printerId }, now);
    if (device !== null) this.#devices.set(device.id, device);
    return device;
  }

  /** Gives an accepted screen its token; one that never heard it asks again and gets another. */
  async finishPairing(
    pairingId: string,
    secret: string,
    now: number,
  ): Promise<{ progress: PairingProgress; token: string }> {
    const token = newToken();
    const tokenHash = hashToken(token);
    const progress = await this.#database.pairings.finish(pairingId, hashToken(secret), tokenHash, now);
    if (progress.state === 'paired') this.#known.forgetAllOf(progress.device.id);
    return { progress, token };
  }
}
