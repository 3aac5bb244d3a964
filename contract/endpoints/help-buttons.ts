/** Buttons at the entrance for those who cannot come in (6.7.5): made by an administrator, pressed by anybody. */
import { z } from 'zod';
import { device } from '../people.ts';
import { epochMs, id, shortText } from '../primitives.ts';
import { command, type Endpoint } from './endpoint.ts';

/** What a lamp at the button can show. */
const helpButtonState = z.object({
  /** `called`: it rings at the desks; `coming`: somebody is on the way; `closed`: nobody is there to come. */
  state: z.enum(['quiet', 'called', 'coming', 'closed']),
  /** Since when it is called or somebody is coming; null otherwise. */
  since: epochMs.nullable(),
});
export type HelpButtonState = z.infer<typeof helpButtonState>;

/** In the path, for buttons that can send nothing else. It opens nothing but this. */
const bySecret = z.object({ secret: z.string().min(1).max(200) });
const pressed =
  'Somebody at the entrance needs help; pressed again while it rings, it is the same call, after somebody has gone another one';

export const helpButtonEndpoints = {
  addHelpButton: {
    method: 'post',
    path: '/help-buttons',
    summary: 'Take in a button that calls for help (6.7.5); its secret is shown this once',
    access: ['administrator'],
    body: z.object({ name: shortText(60) }),
    answer: z.object({ device, secret: z.string() }),
  },
  pressHelpButton: {
    method: 'post',
    path: '/help-buttons/press',
    summary: pressed,
    access: ['button'],
    answer: helpButtonState,
  },
  getHelpButton: {
    method: 'get',
    path: '/help-buttons/state',
    summary: 'What became of the last press, for a lamp at the button',
    access: ['button'],
    answer: helpButtonState,
  },
  pressHelpButtonByAddress: {
    method: 'post',
    path: '/help-buttons/{secret}/press',
    summary: `${pressed}. For buttons that send no header`,
    access: ['public'],
    params: bySecret,
    answer: helpButtonState,
  },
  pressHelpButtonByGet: {
    method: 'get',
    path: '/help-buttons/{secret}/press',
    summary: `${pressed}. For buttons that can only open an address`,
    access: ['public'],
    params: bySecret,
    answer: helpButtonState,
  },
  pressHelpButtonHere: {
    method: 'post',
    path: '/help-buttons/of/{deviceId}/press',
    summary: 'The button is a key of the computer at which somebody of the staff is signed in',
    access: ['operator', 'reception', 'administrator'],
    params: z.object({ deviceId: id }),
    body: z.object({ ...command }),
    answer: helpButtonState,
  },
} as const satisfies Record<string, Endpoint>;
