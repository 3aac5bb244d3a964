import { describe, expect, it } from 'vitest';
import { SetupGate } from './setup-gate.ts';

const success = () => Promise.resolve({ done: true, result: 'set up' });
const refusal = () => Promise.resolve({ done: false, result: 'refused' });

describe('the gate of the first start', () => {
  it('is shut unless it was opened: a restart of a finished office gives no link', async () => {
    const gate = new SetupGate();
    expect(gate.needed).toBe(false);
    expect(await gate.use('', success)).toBe('done');
  });

  it('opens with its own token only', async () => {
    const gate = new SetupGate();
    const token = gate.open();
    for (const wrong of ['', 'x', `${token} `, token.slice(1), token.toUpperCase()]) {
      expect(await gate.use(wrong, success)).toBe('wrong');
    }
    expect(gate.needed).toBe(true);
    expect(await gate.use(token, success)).toBe('set up');
  });

  it('is used up by success', async () => {
    const gate = new SetupGate();
    const token = gate.open();
    await gate.use(token, success);
    expect(gate.needed).toBe(false);
    expect(await gate.use(token, success)).toBe('done');
  });

  it('stays open after a refusal and after a failure', async () => {
    const gate = new SetupGate();
    const token = gate.open();
    expect(await gate.use(token, refusal)).toBe('refused');
    await expect(gate.use(token, () => Promise.reject(new Error('the disk')))).rejects.toThrow('the disk');
    expect(await gate.use(token, success)).toBe('set up');
  });

  it('lets one attempt through at a time: two people with the link do not make two offices', async () => {
    const gate = new SetupGate();
    const token = gate.open();
    const both = await Promise.all([gate.use(token, success), gate.use(token, success)]);
    expect(both).toEqual(['set up', 'wrong']);
  });

  it('has another token after another start; the old one has ended', async () => {
    const gate = new SetupGate();
    const old = gate.open();
    const fresh = gate.open();
    expect(fresh).not.toBe(old);
    expect(await gate.use(old, success)).toBe('wrong');
  });
});
