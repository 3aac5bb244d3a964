import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, it, vi } from 'vitest';
import { watchProcess } from './page-watch.ts';

function watched() {
  const forcefullyCrashRenderer = vi.fn();
  const contents = Object.assign(new EventEmitter(), { forcefullyCrashRenderer });
  const onTrouble = vi.fn();
  return { contents, onTrouble, watch: watchProcess(contents as unknown as WebContents, onTrouble) };
}

it('tells of a page whose process has died, not of one that ended as it should', () => {
  const { contents, onTrouble } = watched();
  contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  expect(onTrouble).not.toHaveBeenCalled();
  contents.emit('render-process-gone', {}, { reason: 'oom' });
  expect(onTrouble.mock.calls).toEqual([[{ kind: 'crashed', detail: 'oom' }]]);
});

it('ends a page that does not answer whoever presses something, and tells that it hung', () => {
  const { contents, onTrouble } = watched();
  contents.emit('unresponsive');
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalledOnce();
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  // The next one is another story.
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(onTrouble.mock.calls).toEqual([
    [{ kind: 'hung', detail: null }],
    [{ kind: 'crashed', detail: 'crashed' }],
  ]);
});

it('hears nothing more when it is stopped', () => {
  const { contents, onTrouble, watch } = watched();
  watch.stop();
  contents.emit('unresponsive');
  contents.emit('render-process-gone', {}, { reason: 'oom' });
  expect(contents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  expect(onTrouble).not.toHaveBeenCalled();
});
