import { ageSpan } from '../../facility/ageSpan'
import { ageWords } from '../../facility/ageWords'
import { CHILD_SEXES, UNIT_NEEDS } from '../../facility/closedLists'
import { sexesOf } from '../../facility/matchesUnit'
import { labelOf } from '../../labelOf'
import type { ChildProfile } from '../PlacementProfile'
import { ageAtArrival, childAgeWords } from './ageAtArrival'
import type { CandidateUnit } from './Candidate'
import { asks, excludedBy, fits, gapOf, lineOf, together, type UnitAnswer } from './UnitAnswer'

type Asked = { day: string; tolerance: number }

/** What a unit answers to a child who comes on a day: age and sex exclude, needs are told; `tolerance` in months. */
export function answerChild(unit: CandidateUnit, child: ChildProfile, { day, tolerance }: Asked): UnitAnswer {
  return together([
    answerSex(unit, child),
    answerAge(unit, child, { day, tolerance }),
    ...child.needs.map((need) => answerNeed(unit, need)),
  ])
}

function answerSex(unit: CandidateUnit, { sex }: ChildProfile): UnitAnswer {
  if (!sexesOf(unit.sex).includes(sex)) return excludedBy('sex')
  return lineOf(fits(labelOf(CHILD_SEXES, sex).toLowerCase()))
}

function answerAge(unit: CandidateUnit, { birthMonth }: ChildProfile, { day, tolerance }: Asked): UnitAnswer {
  const span = ageSpan(unit)
  if (!span) return lineOf(asks('âge\u00a0: non dit'))
  const age = ageAtArrival(birthMonth, day)
  if (age.from >= span.from && age.to <= span.to) return lineOf(fits('âge'))
  const said = `${childAgeWords(age)} pour ${ageWords(unit)}`
  // The day of birth, which is not asked, decides between two ages of which the unit receives one.
  if (age.to >= span.from && age.from <= span.to)
    return lineOf(asks(`âge\u00a0: ${said}, à vérifier au jour près`))
  const isNear = age.to >= span.from - tolerance && age.from <= span.to + tolerance
  return isNear ? gapOf('age', `${said} (souple ±\u00a0${toleranceWords(tolerance)})`) : excludedBy('age')
}

function answerNeed(unit: CandidateUnit, need: ChildProfile['needs'][number]): UnitAnswer {
  const words = labelOf(UNIT_NEEDS, need)
  if (unit.needsNotMet.includes(need)) return gapOf('needs', `ne peut pas accueillir\u00a0: ${words}`)
  return lineOf(unit.needsMet.includes(need) ? fits(words) : asks(`${words}\u00a0: à vérifier`))
}

/** `1 an`, `18 mois`. */
function toleranceWords(months: number): string {
  if (months % 12 !== 0) return `${months}\u00a0mois`
  return `${months / 12}\u00a0${months > 12 ? 'ans' : 'an'}`
}
