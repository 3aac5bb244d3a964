/** Signing in and out, one's own password; the demo's links. */
import type { Person } from '../../../contract/people.ts';
import { text } from '../../../texts/index.ts';
import { DONE } from '../commanding.ts';
import type { DemoLink, House } from '../house.ts';
import type { PasswordGuard } from '../password-guard.ts';
import type { Context, Handlers } from '../handler.ts';
import { actorOf, PUBLIC } from '../principals.ts';
import { newToken } from '../secrets.ts';

type SessionHandlers = Pick<
  Handlers,
  'signIn' | 'getSession' | 'signOut' | 'changePassword' | 'followLink' | 'makeLink'
>;

function withoutLogin({ login: _, ...person }: Person): Omit<Person, 'login'> {
  return person;
}

export function sessionHandlers(house: House, guard: PasswordGuard): SessionHandlers {
  const { directory, clock, audit } = house;

  return {
    signIn: async ({ login, password }, context) => {
      const checked = await guard.check(login, [password], context.address);
      if (checked === null) {
        // What else is typed as a login may be a password, or anybody's name.
        await audit.record('sign-in-failed', actorOf(PUBLIC), { subject: directory.byLogin(login) });
        return { ok: false, refusal: { code: 'sign-in-failed' } };
      }
      if ('code' in checked) return { ok: false, refusal: checked };
      const token = await directory.startSession(checked.id, clock.now());
      await audit.record('signed-in', { kind: 'person', id: checked.id });
      context.setCookie('staff', token);
      return { ok: true, answer: { person: withoutLogin(checked), token } };
    },

    getSession: (_request, { principal }) =>
      principal.kind === 'person'
        ? { ok: true, answer: { person: withoutLogin(principal.person) } }
        : { ok: false, refusal: { code: 'unauthenticated' } },

    signOut: async (_request, context) => {
      if (context.token !== null) await directory.endSession(context.token);
      await audit.record('signed-out', actorOf(context.principal));
      context.setCookie('staff', null);
      return { ok: true, answer: DONE };
    },

    changePassword: async (request, { principal, token, address }) => {
      if (principal.kind !== 'person') return { ok: false, refusal: { code: 'unauthenticated' } };
      // With the new one in place this is the same request asked again, whose answer was lost.
      const checked = await guard.check(principal.person.login, [request.old, request.new], address);
      if (checked === null) return { ok: false, refusal: { code: 'password-wrong' } };
      if ('code' in checked) return { ok: false, refusal: checked };
      await directory.setPassword(checked.id, request.new, token);
      await audit.record('password-changed', actorOf(principal));
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
