import type { LegalRule } from '../LegalRule'
import type { PlacementProfile } from '../PlacementProfile'
import { type RuledUnit, rulesFor } from '../rules/rulesFor'
import { stayRules } from '../rules/stayRules'
import { unitRules } from '../rules/unitRules'
import { ageAtArrival } from './ageAtArrival'
import type { CandidateUnit } from './Candidate'
import type { RuleAnswer } from './Search'
import { wishedSpan } from './wishedSpan'

type Asked = Pick<PlacementProfile, 'children' | 'legalTitle' | 'wishedFrom' | 'expectedDays' | 'duration'>

/**
 * What the law says of a unit for a stay: the rules of the unit by the ages that it receives, those of the stay by the youngest of the
 * children, since a unit of 2 to 12 years may keep a child of ten as long as it takes. A stay of unknown length breaks no rule of length:
 * what bounds it is told.
 */
export function lawFor(unit: CandidateUnit, profile: Asked, rows: readonly LegalRule[]): RuleAnswer {
  const { wishedFrom, legalTitle } = profile
  const own: RuledUnit = { ...unit, category: unit.facility.category }
  const ofUnit = unitRules({ ...own, openCapacity: unit.openCapacity }, wishedFrom, rows)
  const stay = { unit: { ...own, ...youngestIn(unit, profile) }, title: legalTitle }
  const wish = wishedSpan(profile)
  const blocks = ofUnit.blocks.map(({ message }) => message)
  if (wish.to === null) {
    const bounds = rulesFor(stay, wishedFrom, rows).inForce.filter(({ subject }) =>
      ['stayMonths', 'stayDays'].includes(subject),
    )
    return { blocks, warnings: [...ofUnit.warnings, ...bounds.map(({ text }) => text)] }
  }
  const ofStay = stayRules(stay, { ...wish, renewals: 0 }, rows)
  return { blocks: [...blocks, ...ofStay.blocks], warnings: [...ofUnit.warnings, ...ofStay.warnings] }
}

/** The ages of the unit from that of the youngest child on: what rules of age read of them is their beginning. */
function youngestIn(unit: CandidateUnit, { children, wishedFrom }: Asked) {
  const youngest = Math.min(...children.map(({ birthMonth }) => ageAtArrival(birthMonth, wishedFrom).from))
  const years = Math.floor(youngest / 12)
  return { minYears: years, minMonths: youngest % 12, maxYears: Math.max(years, unit.maxYears ?? years) }
}
