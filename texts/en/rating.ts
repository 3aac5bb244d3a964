/** A word about the visit, on the kiosk and on the phone (6.3.2.7, 9.4). */
export const rating = {
  'rating.very-bad': 'Very bad',
  'rating.bad': 'Bad',
  'rating.so-so': 'OK',
  'rating.good': 'Good',
  'rating.very-good': 'Very good',
} as const;
