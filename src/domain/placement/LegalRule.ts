/** What a rule of law bounds. */
export const RULE_SUBJECTS = [
  { code: 'unitPlaces', label: 'Places d’une unité au plus' },
  { code: 'stayMonths', label: 'Mois d’un séjour au plus' },
  { code: 'stayDays', label: 'Jours d’un séjour au plus' },
  { code: 'renewals', label: 'Renouvellements au plus' },
  { code: 'childrenByDay', label: 'Enfants par auxiliaire, le jour' },
  { code: 'childrenByNight', label: 'Enfants par auxiliaire, la nuit' },
] as const
export type RuleSubject = (typeof RULE_SUBJECTS)[number]['code']

/**
 * A rule of law, applied by the ages of the unit or the title of the request and never by the category alone: in force on a day it
 * blocks, before `from` it warns. Days are `YYYY-MM-DD`; months of age are completed, `agesUnder` excluded.
 */
export type LegalRule = {
  code: string
  subject: RuleSubject
  value: number
  from: string
  to: string | null
  /** Applies to units that receive children under so many months. */
  agesUnder: number | null
  /** Modes of hosting that it applies to; all where empty. */
  modes: readonly string[]
  /** Categories of facility that it spares. */
  exceptCategories: readonly string[]
  /** Legal titles of requests that it applies to; all where empty. */
  titles: readonly string[]
  /** What whoever it stops reads. */
  text: string
  reference: string
  url: string | null
}
