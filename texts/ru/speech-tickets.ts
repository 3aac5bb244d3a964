/** What is heard of tickets and waits. */
export const speechTickets = {
  'speech.letter':
    '{letter, select, А {А} Б {бэ} В {вэ} Г {гэ} Д {дэ} Е {Е} Ё {Ё} Ж {жэ} З {зэ} И {И} Й {и краткое} К {ка} Л {эль} М {эм} Н {эн} О {О} П {пэ} Р {эр} С {эс} Т {тэ} У {У} Ф {эф} Х {ха} Ц {цэ} Ч {че} Ш {ша} Щ {ща} Ъ {твёрдый знак} Ы {Ы} Ь {мягкий знак} Э {Э} Ю {Ю} Я {Я} other {{letter}}}',
  'speech.ticket': '{letter}, {number}',
  'speech.call': 'Талон {ticket}, пройдите к окну {desk}.',
  'speech.range': 'от {from} до {to}',
} as const;
