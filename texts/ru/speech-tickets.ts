/** What is heard of tickets and waits. */
export const speechTickets = {
  'speech.letter':
    '{letter, select, Б {бэ} В {вэ} Г {гэ} Д {дэ} Ж {жэ} З {зэ} Й {и краткое} К {ка} Л {эль} М {эм} Н {эн} П {пэ} Р {эр} С {эс} Т {тэ} Ф {эф} Х {ха} Ц {цэ} Ч {че} Ш {ша} Щ {ща} Ъ {твёрдый знак} Ь {мягкий знак} other {{letter}}}',
  'speech.ticket': '{letter}, {number}',
  'speech.call': 'Талон {ticket}, пройдите к окну {desk}.',
  'speech.range': 'от {from} до {to}',
} as const;
