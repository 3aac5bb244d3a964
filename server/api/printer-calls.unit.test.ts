import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrinterCondition, PrinterState } from '../../contract/printing.ts';
import { PrinterCalls } from './printer-calls.ts';

const KIOSK = { kind: 'kiosk' as const, name: 'Киоск у входа', printerId: 'p1' };

let steady = 0;
let states: PrinterState[] = [];
let devices = [KIOSK];
const onChange = vi.fn();
let calls: PrinterCalls;

/** The printer says so at this second. */
function at(seconds: number, condition: PrinterCondition): void {
  steady = seconds * 1000;
  states = [{ id: 'p1', name: 'Принтер', condition, since: 0, queued: 0, unknown: 0 }];
  calls.look();
}

beforeEach(() => {
  steady = 0;
  states = [];
  devices = [KIOSK];
  onChange.mockReset();
  calls = new PrinterCalls({
    steady: () => steady,
    now: () => 1_000_000 + steady,
    printers: () => states,
    devices: () => devices,
    onChange,
  });
});

describe('a kiosk whose printer is in trouble', () => {
  it('calls at once when its paper is out, once, however often it is said', () => {
    at(1, 'paper-out');
    const [call] = calls.open();
    expect(call).toMatchObject({ place: 'Киоск у входа', calledAt: 1_001_000, trouble: 'paper-out' });
    at(60, 'paper-out');
    expect(calls.open()).toEqual([call]);
  });

  it.each([
    ['offline', 10],
    ['not-answering', 10],
    ['error', 10],
    ['in-use', 10],
    ['no-access', 10],
    ['cover-open', 30],
  ] as const)('calls for %s after %i s: less may be somebody at work', (condition, seconds) => {
    at(0, condition);
    at(seconds - 1, condition);
    expect(calls.open()).toEqual([]);
    at(seconds, condition);
    expect(calls.open()).toHaveLength(1);
  });

  it('is one trouble while it complains of one thing after the other', () => {
    at(0, 'paper-out');
    const [first] = calls.open();
    at(20, 'cover-open');
    expect(calls.open()).toEqual([{ ...first, trouble: 'cover-open' }]);
  });

  it.each(['ready', 'busy', 'paper-low'] as const)('calls no more when it is well (%s)', (well) => {
    at(0, 'paper-out');
    const [first] = calls.open();
    at(5, well);
    expect(calls.open()).toEqual([]);
    expect(calls.take(first!.helpCallId, 'anna')).toBeNull();
    at(9, 'paper-out');
    expect(calls.open()[0]!.helpCallId).not.toBe(first!.helpCallId);
  });

  it('calls no more when somebody goes, until the next trouble; a colleague is told', () => {
    at(0, 'paper-out');
    const { helpCallId } = calls.open()[0]!;
    expect(calls.take(helpCallId, 'anna')).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(calls.open()).toEqual([]);
    at(300, 'not-answering');
    expect(calls.open()).toEqual([]);
    expect(calls.take(helpCallId, 'anna')).toBe(true);
    expect(calls.take(helpCallId, 'olga')).toBe(false);
  });

  it('is not called for when its printer is taken out of the office, or prints for no kiosk', () => {
    at(0, 'paper-out');
    devices = [];
    expect(calls.open()).toEqual([]);
    devices = [KIOSK, { ...KIOSK, name: 'Киоск в зале' }];
    expect(calls.open()[0]!.place).toBe('Киоск у входа, Киоск в зале');
    states = [];
    calls.look();
    expect(calls.open()).toEqual([]);
  });

  it('has nothing to do with a call of somebody who asks for help', () => {
    expect(calls.take('of-a-visitor', 'anna')).toBeNull();
  });
});
