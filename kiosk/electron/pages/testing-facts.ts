/** What a shell that is set up and well says to its own pages in tests. */
import type { Facts } from '../bridge.ts';

export const FACTS: Facts = {
  serverUrl: 'http://192.168.1.10:8080',
  loss: null,
  hasCode: true,
  settingsBroken: false,
  version: '0.1.0',
  lastTrouble: null,
  screenInches: null,
  autoStart: 'on',
};
