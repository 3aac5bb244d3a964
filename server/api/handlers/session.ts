/** Signing in and out; the demo's links. */
import type { Person } from '../../../contract/people.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { text } from '../../../texts/index.ts';
import { TaskQueue } from '../../log/task-queue.ts';
import { DONE } from '../commanding.ts';
import type { DemoLink, House } from '../house.ts';
import { FREE_ATTEMPTS_OF_ADDRESS, Lockout } from '../lockout.ts';
import type { Context, Handlers } from '../router.ts';
import { newToken } from '../secrets.ts';

type SessionHandlers = Pick<Handlers, 'signIn' | 'getSession' | 'signOut' | 'followLink' | 'makeLink'>;

const MINUTE_MS = 60_000;

function withoutLogin({ login: _, ...person }: Person): Omit<Person, 'login'> {
  return person;
}

export function sessionHandlers(house: House): SessionHandlers {
  const { directory, clock } = house;
  const byLogin = new Lockout();
  const byAddress = new Lockout(FREE_ATTEMPTS_OF_ADDRESS);
  /** One after the other: of many sent at once, each is counted before the next is looked at. */
  const guesses = new TaskQueue();

  async function check(
    given: { login: string; password: string },
    address: string,
  ): Promise<Person | Refusal> {
    // Real time, not the demo's: guessing is not faster when the office's clock is.
    const now = Date.now();
    const waitMs = Math.max(byLogin.waitFor(given.login, now), byAddress.waitFor(address, now));
    if (waitMs > 0) return { code: 'sign-in-locked', params: { minutes: Math.ceil(waitMs / MINUTE_MS) } };
    const person = await directory.checkPassword(given.login, given.password);
    if (person === null) {
      byLogin.failed(given.login, now);
      byAddress.failed(address, now);
    } else {
      byLogin.succeeded(given.login);
      byAddress.succeeded(address);
    }
    return person ?? { code: 'sign-in-failed' };
  }

  return {
    signIn: async (request, context) => {
      const checked = await guesses.add(() => check(request, context.address));
      if ('code' in checked) return { ok: false, refusal: checked };
      const token = await directory.startSession(checked.id, clock.now());
      context.setCookie('staff', token);
      return { ok: true, answer: { person: withoutLogin(checked), token } };
    },

    getSession: (_request, { principal }) =>
      principal.kind === 'person'
        ? { ok: true, answer: { person: withoutLogin(principal.person) } }
        : { ok: false, refusal: { code: 'unauthenticated' } },

    signOut: async (_request, context) => {
      if (context.token !== null) await directory.endSession(context.token);
      context.setCookie('staff', null);
      return { ok: true, answer: DONE };
    },

    makeLink: ({ page, personId }) => {
      if (house.demo === null) return { ok: false, refusal: { code: 'not-found' } };
      const isDevice = page === 'kiosk' || page === 'display';
      if (!isDevice && directory.person(personId ?? '') === null) {
        return { ok: false, refusal: { code: 'bad-request', params: { field: 'personId' } } };
      }
      const token = newToken();
      house.demo.links.set(token, { page, personId });
      return { ok: true, answer: { token } };
    },

    followLink: async ({ token }, context) => {
      const link = house.demo?.links.get(token);
      if (link === undefined) return { ok: false, refusal: { code: 'link-wrong' } };
      return { ok: true, answer: { page: `/${link.page}`, token: await enter(house, link, context) } };
    },
  };
}

async function enter(
  { directory, clock, runtime }: House,
  link: DemoLink,
  context: Context,
): Promise<string> {
  const { page, personId } = link;
  if (page === 'kiosk' || page === 'display') {
    const printerId = page === 'kiosk' ? (runtime.state.config?.printers[0]?.id ?? null) : null;
    const name = text(page === 'kiosk' ? 'server.first-kiosk' : 'server.first-display');
    const { token } = await directory.addDevice({ kind: page, name, printerId });
    context.setCookie(page, token);
    return token;
  }
  const token = await directory.startSession(personId ?? '', clock.now());
  context.setCookie('staff', token);
  return token;
}
