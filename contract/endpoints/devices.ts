/** Kiosks and displays: paired once by a code that an administrator accepts. */
import { z } from 'zod';
import { device, screenKind } from '../people.ts';
import { epochMs, id, shortText } from '../primitives.ts';
import { done, type Endpoint } from './endpoint.ts';

export const deviceEndpoints = {
  startPairing: {
    method: 'post',
    path: '/pairing',
    summary: 'A new screen asks to be paired and shows the code it gets',
    access: ['public'],
    body: z.object({ kind: screenKind }),
    answer: z.object({
      pairingId: id,
      secret: z.string(),
      code: z.string().regex(/^\d{6}$/),
      expiresAt: epochMs,
    }),
  },
  finishPairing: {
    method: 'post',
    path: '/pairing/{pairingId}/finish',
    summary: 'The screen asks whether it has been accepted',
    access: ['public'],
    params: z.object({ pairingId: id }),
    body: z.object({ secret: z.string().max(200) }),
    answer: z.discriminatedUnion('state', [
      z.object({ state: z.literal('pending') }),
      // Its token comes in a cookie that no script can read, and nowhere else.
      z.object({ state: z.literal('paired'), device }),
    ]),
  },
  acceptDevice: {
    method: 'post',
    path: '/devices',
    summary: 'Accept the screen that shows this code',
    access: ['administrator'],
    body: z.object({ code: z.string().regex(/^\d{6}$/), name: shortText(60), printerId: id.nullable() }),
    answer: device,
  },
  listDevices: {
    method: 'get',
    path: '/devices',
    summary: 'Paired screens',
    access: ['administrator', 'manager'],
    answer: z.object({ devices: z.array(device) }),
  },
  setDevicePrinter: {
    method: 'put',
    path: '/devices/{deviceId}/printer',
    summary: 'Where the tickets of a kiosk come out from now on',
    access: ['administrator'],
    params: z.object({ deviceId: id }),
    body: z.object({ printerId: id.nullable() }),
    answer: device,
  },
  removeDevice: {
    method: 'delete',
    path: '/devices/{deviceId}',
    summary: 'Take back the right of a screen',
    access: ['administrator'],
    params: z.object({ deviceId: id }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
