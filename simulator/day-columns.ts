/** The columns of a day file, and how each is read; what they mean stands in `day-file.ts`. */
import { z } from 'zod';
import { id } from '../contract/primitives.ts';
import type { TextKey } from '../texts/index.ts';

/** Longer is a mistake in the file, not a service. */
const LONGEST_SERVICE_MINUTES = 480;
/** The contract's largest number of repeats, and the first call. */
const MOST_CALLS = 21;

const OPTIONAL = ['answers_call', 'leaves_after_minutes'] as const;
export const REQUIRED = ['arrival', 'service', 'appointment', 'out_of_turn', 'service_minutes'] as const;
export const COLUMNS = [...REQUIRED, ...OPTIONAL] as const;
export type Column = (typeof COLUMNS)[number];

/** What is said of a value that does not fit. */
export const WRONG: Readonly<Record<Column, TextKey>> = {
  arrival: 'simulator.wrong-arrival',
  service: 'simulator.wrong-service',
  appointment: 'simulator.wrong-appointment',
  out_of_turn: 'simulator.wrong-out-of-turn',
  service_minutes: 'simulator.wrong-service-minutes',
  answers_call: 'simulator.wrong-answers-call',
  leaves_after_minutes: 'simulator.wrong-leaves-after',
};

const empty = z.literal('').transform(() => null);
const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/)
  .transform((time) => time.split(':').map(Number));
const minutes = z
  .string()
  .regex(/^\d+([.,]\d+)?$/)
  .transform((value) => Number(value.replace(',', '.')))
  .refine((value) => value > 0 && value <= LONGEST_SERVICE_MINUTES);

/** A row of texts, read. */
export const fields = z.object({
  arrival: z.union([empty, clockTime.transform(([h = 0, m = 0, s = 0]) => h * 3600 + m * 60 + s)]),
  service: id,
  appointment: z.union([empty, clockTime.transform(([h = 0, m = 0]) => h * 60 + m)]),
  out_of_turn: z.enum(['0', '1']).transform((flag) => flag === '1'),
  service_minutes: minutes,
  answers_call: z
    .string()
    .regex(/^\d*$/)
    .transform((value) => (value === '' ? 1 : Number(value)))
    .refine((value) => value <= MOST_CALLS),
  leaves_after_minutes: z.union([empty, minutes]),
});
export type Fields = z.output<typeof fields>;
