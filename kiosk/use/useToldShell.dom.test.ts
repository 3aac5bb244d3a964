import { afterEach, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useToldShell } from './useToldShell.ts';

const scope = effectScope();
afterEach(() => vi.unstubAllGlobals());

it('tells the shell the size of the glass once it is known, and when it changes', async () => {
  const tellInches = vi.fn();
  vi.stubGlobal('shell', { glass: { tellInches } });
  const view = ref<{ inches: number } | null>(null);
  scope.run(() => useToldShell(() => view.value?.inches ?? null));
  expect(tellInches).not.toHaveBeenCalled();
  for (const inches of [19, 19, 21.5]) {
    view.value = { inches };
    await nextTick();
  }
  expect(tellInches.mock.calls).toEqual([[19], [21.5]]);
  scope.stop();
});

it.each([
  ['a browser', undefined],
  ['a shell of an earlier version', { version: '0.1.0' }],
])('in %s nobody is told', (_, shell) => {
  vi.stubGlobal('shell', shell);
  effectScope().run(() => useToldShell(() => 19));
});
