/** Mounts a component and lets axe look at it. Colours need a real browser and are checked there. */
import { mount, type VueWrapper } from '@vue/test-utils';
import axe, { type RunOptions } from 'axe-core';
import { expect } from 'vitest';
import type { Component } from 'vue';

const OPTIONS: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  rules: {
    // happy-dom lays nothing out.
    'color-contrast': { enabled: false },
    'target-size': { enabled: false },
    // Of the whole page, not of a component in it.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

/** Mounts into the document, since what nobody can see has no faults. */
export function mountAttached(component: Component, options: Parameters<typeof mount>[1] = {}): VueWrapper {
  return mount(component, { attachTo: document.body, ...options } as never);
}

/** Fails with axe's own words when something is wrong. */
export async function expectAccessible(wrapper: VueWrapper): Promise<void> {
  const root = wrapper.element.parentElement ?? document.body;
  const { violations } = await axe.run(root, OPTIONS);
  const faults = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
  );
  expect(faults).toEqual([]);
}
