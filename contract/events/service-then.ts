/** What several events say of a service. */
import { z } from 'zod';
import { durationMs, id } from '../primitives.ts';

/** The service with the norms that held when the ticket was issued or moved. */
export const serviceThen = {
  serviceId: id,
  serviceName: z.string(),
  groupId: id,
  groupName: z.string(),
  serviceNormMs: durationMs,
};
