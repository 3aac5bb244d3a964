/** Buttons at the entrance (6.7.5), by whatever way they can speak. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { AnswerOf } from '../../../contract/api.ts';
import type { HelpButtonState } from '../../../contract/endpoints/help-buttons.ts';
import type { Actor, Device } from '../../../contract/people.ts';
import { helpButtonState } from '../../views/help-button.ts';
import { execute } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf, type Principal } from '../principals.ts';
import type { Handled, Handlers } from '../handler.ts';
import { OnePress } from '../one-press.ts';
import { newId } from '../secrets.ts';

type ButtonHandlers = Pick<
  Handlers,
  | 'addHelpButton'
  | 'pressHelpButton'
  | 'getHelpButton'
  | 'pressHelpButtonByAddress'
  | 'pressHelpButtonByGet'
  | 'pressHelpButtonHere'
>;
type Pressed = Promise<Handled<HelpButtonState>>;

/** Of one button: an impatient hand presses once a second, a broken contact without end. */
const PRESSES_PER_MINUTE = 60;
const MINUTE_S = 60;

const CLOSED: ReadonlySet<string> = new Set(['office-closed', 'office-not-open']);

export function helpButtonHandlers(house: House): ButtonHandlers {
  const { runtime, directory, clock, audit } = house;
  const presses = new RateLimiterMemory({ points: PRESSES_PER_MINUTE, duration: MINUTE_S });
  const onePress = new OnePress();
  const stateOf = ({ id }: Device) => helpButtonState(runtime.state, id, runtime.now());

  /** @param commandId of a sender who asks again when no answer is heard; a button has none, and presses again */
  async function press(button: Device, actor: Actor, commandId = newId()): Pressed {
    if (!(await counted(presses, button.id))) return { ok: false, refusal: { code: 'too-many-requests' } };
    // Half of a press may come after somebody has said «Иду»: it calls nobody else.
    const goesOn = onePress.goesOn(button.id, clock.now());
    // What a press would not change is not written down either: a contact bounces, and each answer is kept for a week.
    const before = stateOf(button);
    if (before.state === 'called' || (before.state === 'coming' && goesOn))
      return { ok: true, answer: before };
    const { id: deviceId, name: place } = button;
    const asked = { commandId, deviceId };
    const done = await execute(runtime, {
      name: 'pressHelpButton',
      request: asked,
      actor,
      command: () => ({ type: 'CallForHelp', helpCallId: newId(), deviceId, place, outside: true }),
      answer: (_, state): AnswerOf<'pressHelpButton'> => helpButtonState(state, deviceId, state.lastAt),
    });
    if (done.ok || !CLOSED.has(done.refusal.code)) return done;
    // A lamp has one thing to read, whatever the hour.
    return { ok: true, answer: { state: 'closed', since: null } };
  }

  async function pressBySecret(secret: string): Pressed {
    const principal = await directory.identify(secret, clock.now());
    // No other token is taken from an address, where proxies and browsers write it down.
    if (principal.kind !== 'device' || principal.device.kind !== 'button')
      return { ok: false, refusal: { code: 'help-button-unknown' } };
    return press(principal.device, actorOf(principal));
  }

  return {
    addHelpButton: async ({ name }, { principal }) => {
      const { device, token } = await directory.addDevice({ kind: 'button', name, printerId: null });
      await audit.record('help-button-added', actorOf(principal), { subject: device });
      house.onChange();
      return { ok: true, answer: { device, secret: token } };
    },
    pressHelpButton: (_, { principal }) => press(buttonOf(principal), actorOf(principal)),
    getHelpButton: (_, { principal }) => ({ ok: true, answer: stateOf(buttonOf(principal)) }),
    pressHelpButtonByAddress: ({ secret }) => pressBySecret(secret),
    pressHelpButtonByGet: ({ secret }) => pressBySecret(secret),
    pressHelpButtonHere: async ({ deviceId, commandId }, { principal }) => {
      const button = directory.device(deviceId);
      if (button?.kind !== 'button') return { ok: false, refusal: { code: 'help-button-unknown' } };
      return press(button, actorOf(principal), commandId);
    },
  };
}

/** The contract lets nobody else in. */
function buttonOf(principal: Principal): Device {
  if (principal.kind !== 'device') throw new Error(`a ${principal.kind} is no button`);
  return principal.device;
}

async function counted(limiter: RateLimiterMemory, buttonId: string): Promise<boolean> {
  try {
    await limiter.consume(buttonId);
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}
