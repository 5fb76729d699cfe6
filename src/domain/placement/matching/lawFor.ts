import type { LegalRule } from '../LegalRule'
import type { PlacementProfile } from '../PlacementProfile'
import { rulesFor } from '../rules/rulesFor'
import { stayRules } from '../rules/stayRules'
import { unitRules } from '../rules/unitRules'
import { youngestMonths } from '../rules/youngestMonths'
import type { CandidateUnit } from './Candidate'
import type { RuleAnswer } from './Search'
import { wishedSpan } from './wishedSpan'

type Asked = Pick<PlacementProfile, 'children' | 'legalTitle' | 'wishedFrom' | 'expectedDays' | 'duration'>

/**
 * What the law says of a unit for a stay of the youngest of the children, as whoever puts an option is then told (`rulesFor`). A stay
 * of unknown length breaks no rule of length: what bounds it is told.
 */
export function lawFor(unit: CandidateUnit, profile: Asked, rows: readonly LegalRule[]): RuleAnswer {
  const { wishedFrom, legalTitle } = profile
  const own = { ...unit, category: unit.facility.category }
  const ofUnit = unitRules(own, wishedFrom, rows)
  const births = profile.children.map(({ birthMonth }) => birthMonth)
  const stay = { unit: own, title: legalTitle, months: youngestMonths(births, wishedFrom) }
  const blocks = ofUnit.blocks.map(({ message }) => message)
  if (profile.expectedDays === null) {
    const bounds = rulesFor(stay, wishedFrom, rows).inForce.filter(({ subject }) =>
      ['stayMonths', 'stayDays'].includes(subject),
    )
    return { blocks, warnings: [...ofUnit.warnings, ...bounds.map(({ text }) => text)] }
  }
  const ofStay = stayRules(stay, { ...wishedSpan(profile), renewals: 0 }, rows)
  return { blocks: [...blocks, ...ofStay.blocks], warnings: [...ofUnit.warnings, ...ofStay.warnings] }
}
