/** What a rate holds: one amount a date, a table of thresholds a date, or a sum worked out from other rates. */
export const RATE_KINDS = [
  { code: 'value', label: 'Un montant' },
  { code: 'scale', label: 'Un barème à tranches' },
  { code: 'formula', label: 'Un calcul sur d’autres barèmes' },
] as const
export type RateKind = (typeof RATE_KINDS)[number]['code']

/** In what it is counted; `places`: decimals kept, beyond which a figure is the dust of another program's arithmetic. */
export const RATE_UNITS = [
  { code: 'EUR', label: 'Euros', places: 4 },
  { code: 'FRF', label: 'Francs (avant 2002)', places: 4 },
  { code: 'percent', label: 'Pourcentage', places: 6 },
  { code: 'point', label: 'Points', places: 4 },
  { code: 'hour', label: 'Heures', places: 4 },
  { code: 'day', label: 'Jours', places: 4 },
  { code: 'month', label: 'Mois', places: 4 },
  { code: 'year', label: 'Ans', places: 4 },
  { code: 'number', label: 'Nombre, sans unité', places: 6 },
] as const
export type RateUnit = (typeof RATE_UNITS)[number]['code']

export const RATE_PERIODS = [
  { code: 'month', label: 'Par mois', words: 'par mois' },
  { code: 'year', label: 'Par an', words: 'par an' },
  { code: 'quarter', label: 'Par trimestre', words: 'par trimestre' },
  { code: 'day', label: 'Par jour', words: 'par jour' },
  { code: 'hour', label: 'De l’heure', words: 'de l’heure' },
  { code: 'once', label: 'En une fois', words: 'en une fois' },
] as const
export type RatePeriod = (typeof RATE_PERIODS)[number]['code']

export const RATE_ZONES = [
  { code: 'france', label: 'France entière' },
  { code: 'exceptMayotte', label: 'France, hors Mayotte' },
  { code: 'metropole', label: 'France métropolitaine' },
  { code: 'overseas', label: 'Outre-mer' },
  { code: 'mayotte', label: 'Mayotte' },
  { code: 'department', label: 'Le département' },
] as const
export type RateZone = (typeof RATE_ZONES)[number]['code']

/** How a scale is read: the part of a sum within each tranche, or the one tranche where the sum falls. */
export const SCALE_READINGS = [
  { code: 'marginal', label: 'Taux marginal : chaque taux porte sur sa tranche' },
  { code: 'single', label: 'Montant unique : celui de la tranche où l’on se trouve' },
  { code: 'sum', label: 'Montants cumulés : ceux de toutes les tranches atteintes' },
] as const
export type ScaleReading = (typeof SCALE_READINGS)[number]['code']

/** Where the list of rates files each one. */
export const RATE_DOMAINS = [
  { code: 'minimumIncome', label: 'Minima sociaux et insertion' },
  { code: 'family', label: 'Famille et enfance' },
  { code: 'housing', label: 'Logement' },
  { code: 'disability', label: 'Handicap et santé' },
  { code: 'oldAge', label: 'Âge et autonomie' },
  { code: 'work', label: 'Travail et emploi' },
  { code: 'education', label: 'Études et jeunesse' },
  { code: 'mobility', label: 'Mobilité' },
  { code: 'energy', label: 'Énergie et eau' },
  { code: 'rights', label: 'Budget et accès aux droits' },
  { code: 'other', label: 'Autres barèmes' },
] as const
export type RateDomain = (typeof RATE_DOMAINS)[number]['code']

/** What a dated value says; nothing is ever read through an `end`. */
export const ENTRY_KINDS = [
  { code: 'amount', label: 'Un montant s’applique' },
  { code: 'end', label: 'Plus de montant à partir de ce jour' },
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]['code']
