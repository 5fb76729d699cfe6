import { type AgeBounds, ageSpan } from '../../facility/ageSpan'
import type { LegalTitle } from '../closedLists'
import type { LegalRule } from '../LegalRule'
import { PRODUCT_RULES } from './PRODUCT_RULES'

/** The unit that receives, its facility's category, and the legal title of the request where there is one. */
export type RuledUnit = AgeBounds & { mode?: string | null; category: string | null }
export type RulesAsk = { unit: RuledUnit; title: LegalTitle | null }

/**
 * The rules that apply to a unit, and to a stay in it, by its ages, its mode and the title: in force on a day, or to come after it. The
 * rows of the département (`rows`) stand over the product's of the same code.
 */
export function rulesFor(
  { unit, title }: RulesAsk,
  day: string,
  rows: readonly LegalRule[],
): { inForce: LegalRule[]; toCome: LegalRule[] } {
  const theirs = new Set(rows.map(({ code }) => code))
  const all = [...PRODUCT_RULES.filter(({ code }) => !theirs.has(code)), ...rows]
  const applying = all.filter((rule) => appliesTo(rule, unit, title) && (rule.to === null || rule.to >= day))
  return {
    inForce: applying.filter(({ from }) => from <= day),
    toCome: applying.filter(({ from }) => from > day),
  }
}

function appliesTo(
  { agesUnder, modes, exceptCategories, titles }: LegalRule,
  { mode, category, ...bounds }: RuledUnit,
  title: LegalTitle | null,
): boolean {
  if (titles.length > 0 && !(title && titles.includes(title))) return false
  if (modes.length > 0 && !(mode && modes.includes(mode))) return false
  if (category && exceptCategories.includes(category)) return false
  if (agesUnder === null) return true
  const ages = ageSpan(bounds)
  return ages !== null && ages.from < agesUnder
}
