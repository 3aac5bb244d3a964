/** Messages to visitors and what is kept of visitors, for those who look after both. */
import { keptSince } from '../retention.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';

type MessageHandlers = Pick<Handlers, 'listMessages' | 'getErasing'>;

export function messageHandlers({ database, messaging, runtime }: House): MessageHandlers {
  return {
    listMessages: async () => {
      const { counts, messages } = await database.messages.report();
      return { ok: true, answer: { configured: messaging.configured, counts, messages } };
    },

    getErasing: async () => {
      const { config } = runtime.state;
      if (config === null) return { ok: false, refusal: { code: 'setup-needed' } };
      const { contactsKeptDays: keptDays } = config.appointments;
      const { kept, overdue, oldestAppointmentAt, runs } = await database.contacts.erasing(
        keptSince(keptDays, runtime.now()),
      );
      return { ok: true, answer: { keptDays, kept, overdue, oldestAppointmentAt, runs: [...runs] } };
    },
  };
}
