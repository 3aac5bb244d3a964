/** The health of the service itself, and the demo's clock. */
import type { AnswerOf } from '../../../contract/api.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';

type OfficeHandlers = Pick<Handlers, 'getHealth' | 'setDemoClock'>;

function statusOf({ runtime, setup }: House): AnswerOf<'getHealth'>['status'] {
  if (runtime.failing) return 'storage-failing';
  if (setup.needed) return 'setup-needed';
  return runtime.standsStillAt === null ? 'ready' : 'clock-behind';
}

export function officeHandlers(house: House): OfficeHandlers {
  const { runtime, clock } = house;
  return {
    getHealth: () => ({
      ok: true,
      answer: {
        status: statusOf(house),
        clock: { now: runtime.now(), speed: clock.speed },
        officeId: runtime.state.officeId,
        seq: runtime.state.seq,
        voice: house.voice.status(),
      },
    }),

    setDemoClock: async ({ to }) => {
      if (house.demo === null) return { ok: false, refusal: { code: 'not-found' } };
      house.demo.clock.moveTo(to);
      await runtime.tick();
      house.messaging.wake();
      return { ok: true, answer: { now: runtime.now(), speed: clock.speed } };
    },
  };
}
