/** What a date that cannot be read is told, for a day alone and for a day with its hour. */
export const DATE_WORDS = {
  day: 'Cette date ne se lit pas. Écrivez jour/mois/année : 28/11/2026.',
  time: 'Cette date ne se lit pas. Écrivez jour/mois/année et l’heure : 28/11/2026 14:30.',
}
