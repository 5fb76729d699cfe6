import { type AgeBounds, ageSpan } from '../../facility/ageSpan'
import type { LegalTitle } from '../closedLists'
import type { LegalRule } from '../LegalRule'
import { PRODUCT_RULES } from './PRODUCT_RULES'

/** The unit that receives, its facility's category, and the legal title of the request where there is one. */
export type RuledUnit = AgeBounds & { mode?: string | null; category: string | null }
export type RulesAsk = {
  unit: RuledUnit
  title: LegalTitle | null
  /** Age of the child at arrival (`youngestMonths`); `null`, or nothing, where it is not known. */
  months?: number | null
}

/** What bounds the stay of a child; the rest bounds a unit, whoever is there. */
const OF_STAY: readonly LegalRule['subject'][] = ['stayMonths', 'stayDays', 'renewals']

/**
 * The rules that apply to a unit, and to a stay in it, by ages, mode and title: in force on a day, or to come after it. Places and staff go by
 * the ages that the unit receives, the length of a stay by the age of the child where it is known, since what art. D. 341-1 CASF bounds is the
 * stay of a child under three: one of ten stays in a unit of 2 to 12 years as long as it takes. The rows of the département (`rows`) stand over
 * the product's of the same code.
 */
export function rulesFor(
  ask: RulesAsk,
  day: string,
  rows: readonly LegalRule[],
): { inForce: LegalRule[]; toCome: LegalRule[] } {
  const theirs = new Set(rows.map(({ code }) => code))
  const all = [...PRODUCT_RULES.filter(({ code }) => !theirs.has(code)), ...rows]
  const applying = all.filter((rule) => appliesTo(rule, ask) && (rule.to === null || rule.to >= day))
  return {
    inForce: applying.filter(({ from }) => from <= day),
    toCome: applying.filter(({ from }) => from > day),
  }
}

function appliesTo(
  { subject, agesUnder, modes, exceptCategories, titles }: LegalRule,
  { unit, title, months = null }: RulesAsk,
): boolean {
  const { mode, category } = unit
  if (titles.length > 0 && !(title && titles.includes(title))) return false
  if (modes.length > 0 && !(mode && modes.includes(mode))) return false
  if (category && exceptCategories.includes(category)) return false
  if (agesUnder === null) return true
  if (months !== null && OF_STAY.includes(subject)) return months < agesUnder
  const ages = ageSpan(unit)
  return ages !== null && ages.from < agesUnder
}
