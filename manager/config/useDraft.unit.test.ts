import { expect, it } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import { officeConfig } from '../testing/fixtures.ts';
import { draftOf, readDraft } from '../settings/settings.ts';
import { useDraft } from './useDraft.ts';

it('begins as what is saved, tells what is wrong, and begins anew when something else is saved', async () => {
  const config = shallowRef(officeConfig());
  const scope = effectScope();
  const form = scope.run(() => useDraft(() => config.value, { draftOf, readDraft }))!;
  expect(form.changed.value).toBe(false);
  form.draft.value.name = '';
  expect(form.changed.value).toBe(true);
  expect(form.read()).toBeNull();
  expect(Object.keys(form.faults.value)).toEqual(['name']);
  form.undo();
  expect(form.changed.value).toBe(false);
  expect(form.faults.value).toEqual({});
  form.draft.value.name = 'ЦОК';
  const wished = form.read();
  expect(wished?.name).toBe('ЦОК');
  config.value = wished!;
  await nextTick();
  expect(form.changed.value).toBe(false);
  scope.stop();
});
