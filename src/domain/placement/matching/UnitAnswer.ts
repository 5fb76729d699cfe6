import type { UnitFit } from '../../facility/unitFits'

/** Why a unit is out of a search for good: nothing that one looks for may pass over it. */
export const EXCLUSIONS = [
  { code: 'inactive', label: 'N’accueille pas aujourd’hui' },
  { code: 'hotel', label: 'Hôtel, interdit depuis le 1er février 2024' },
  { code: 'sex', label: 'N’accueille pas ce sexe' },
  { code: 'age', label: 'Âge à l’arrivée hors de la tranche, même souple' },
  { code: 'habilitation', label: 'Hors habilitation pour ce titre juridique' },
  { code: 'group', label: 'Incompatible avec un enfant présent' },
  { code: 'rule', label: 'Une règle en vigueur l’interdit' },
  { code: 'full', label: 'Aucune place libre à ces dates' },
  { code: 'gaps', label: 'Trop de critères à assouplir' },
] as const
export type Exclusion = (typeof EXCLUSIONS)[number]['code']

/** What may be made less strict, the lightest first: results that need it stand apart, under its name. */
export const GAPS = [
  { code: 'age', label: 'Âge souple' },
  { code: 'dates', label: 'Libre une partie du séjour' },
  { code: 'travel', label: 'Plus loin que souhaité' },
  { code: 'mode', label: 'Autre mode d’hébergement' },
  { code: 'duration', label: 'Durée que l’unité ne propose pas' },
  { code: 'siblings', label: 'Fratrie plus grande que prévu' },
  { code: 'needs', label: 'Besoin que l’unité dit ne pas couvrir' },
] as const
export type GapCode = (typeof GAPS)[number]['code']

/** A criterion that is not met and may be passed over: in words, what is asked and what is there. */
export type Gap = { code: GapCode; words: string }

/** What a unit answers: `answers` in the order of the form, what is unknown with them (`asks`); `gaps` are their `misfits`. */
export type UnitAnswer = { excluded: Exclusion | null; gaps: readonly Gap[]; answers: readonly UnitFit[] }

export const fits = (words: string): UnitFit => ({ verdict: 'fits', words })
export const asks = (words: string): UnitFit => ({ verdict: 'asks', words })

/** An answer of one line that is a gap. */
export const gapOf = (code: GapCode, words: string): UnitAnswer => ({
  excluded: null,
  gaps: [{ code, words }],
  answers: [{ verdict: 'misfits', words }],
})
/** An answer of one line, or of none. */
export const lineOf = (...answers: UnitFit[]): UnitAnswer => ({ excluded: null, gaps: [], answers })
export const excludedBy = (excluded: Exclusion): UnitAnswer => ({ excluded, gaps: [], answers: [] })

/** The answers of several criteria as one; the first exclusion stands. */
export function together(answers: readonly UnitAnswer[]): UnitAnswer {
  const whole: { excluded: Exclusion | null; gaps: Gap[]; answers: UnitFit[] } = {
    excluded: null,
    gaps: [],
    answers: [],
  }
  // A loop, and one array of each: it is done for every unit of a search.
  for (const answer of answers) {
    whole.excluded ??= answer.excluded
    whole.gaps.push(...answer.gaps)
    whole.answers.push(...answer.answers)
  }
  return whole
}
