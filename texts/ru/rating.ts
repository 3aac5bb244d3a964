/** A word about the visit, on the kiosk and on the phone (6.3.2.7, 9.4). */
export const rating = {
  'rating.very-bad': 'Очень плохо',
  'rating.bad': 'Плохо',
  'rating.so-so': 'Нормально',
  'rating.good': 'Хорошо',
  'rating.very-good': 'Отлично',
} as const;
