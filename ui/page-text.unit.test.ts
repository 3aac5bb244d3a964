import { expect, it } from 'vitest';
import { blocksOf } from './page-text.ts';

it('reads headings, paragraphs and lists', () => {
  expect(blocksOf('# Как?\n\nТак или\nиначе:\n- раз\n— два\nИ всё.\n\n\nЕщё.')).toEqual([
    { kind: 'heading', text: 'Как?' },
    { kind: 'paragraph', text: 'Так или иначе:' },
    { kind: 'list', items: ['раз', 'два'] },
    { kind: 'paragraph', text: 'И всё.' },
    { kind: 'paragraph', text: 'Ещё.' },
  ]);
});

it.each([
  ['a number sign that begins no heading', '#1 в области', 'paragraph'],
  ['a dash that begins no item', '-5 градусов', 'paragraph'],
  ['what looks like a command', '<script>alert(1)</script>', 'paragraph'],
])('%s is words', (_, text, kind) => {
  expect(blocksOf(text)).toEqual([{ kind, text }]);
});

it('makes nothing of nothing', () => {
  expect(blocksOf(' \n\n ')).toEqual([]);
});
