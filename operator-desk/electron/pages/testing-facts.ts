/** What the desk's window says to its own pages in tests while it is well. */
import type { Facts } from '../bridge.ts';

export const FACTS: Facts = { serverUrl: 'http://192.168.1.10:8080', loss: null, settingsBroken: false };
