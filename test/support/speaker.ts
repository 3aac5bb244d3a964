/** A speaker that says nothing and takes no time, for screens whose words are not what is tried. */
import { vi } from 'vitest';
import { ref } from 'vue';

export const quietSpeaker = () => ({
  say: () => Promise.resolve({ outcome: 'said', by: 'server' }),
  prepare: vi.fn(),
  stop: () => undefined,
  setVolume: () => undefined,
  close: () => undefined,
  volume: ref(0.75),
  speaking: ref(false),
});
