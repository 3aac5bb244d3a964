import { expect, it } from 'vitest';
import { messageKind, messageState, OWN_PROBLEMS } from '../../contract/messages.ts';
import { message } from '../testing/messages.ts';
import { kindText, problemOf, standingOf, standingOfMessage, stateText, STATES } from './words.ts';

it('has a word for each kind and each state, and tells every state once', () => {
  const words = [...messageKind.options.map(kindText), ...messageState.options.map(stateText)];
  expect(new Set(words).size).toBe(messageKind.options.length + messageState.options.length);
  expect([...STATES].sort()).toEqual([...messageState.options].sort());
  expect(messageState.options.filter((state) => standingOf(state) === 'over')).toEqual(['failed']);
});

it('says of a message that is tried again what went wrong', () => {
  const again = message('1', { state: 'queued', problem: 'connection refused' });
  expect(standingOfMessage(again)).toBe('near');
  expect(problemOf(again)).toBe('Не вышло, повторим: connection refused');
  expect(standingOfMessage({ ...again, problem: null })).toBeNull();
  const failed = message('2', { state: 'failed', problem: 'User unknown' });
  expect(standingOfMessage(failed)).toBe('over');
  expect(problemOf(failed)).toBe('User unknown');
  const own = OWN_PROBLEMS.map((problem) => problemOf({ ...failed, problem }));
  expect(own.every((words) => words !== null && /^[А-Я][^a-z]+\.$/.test(words))).toBe(true);
  expect(problemOf({ ...failed, problem: null })).toBeNull();
});
