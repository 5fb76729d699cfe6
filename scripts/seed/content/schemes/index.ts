import type { SchemeContent } from '../types'
import { AGENT_PROCEDURES } from './agentProcedures'
import { BUDGET_AND_RIGHTS } from './budgetAndRights'
import { CHILD_PROTECTION } from './childProtection'
import { DISABILITY } from './disability'
import { EMPLOYMENT_AND_MOBILITY } from './employmentAndMobility'
import { ENERGY_AND_WATER } from './energyAndWater'
import { FAMILY_BENEFITS } from './familyBenefits'
import { FAMILY_SUPPORT } from './familySupport'
import { HEALTH_FOOD_DIGITAL } from './healthFoodDigital'
import { HOUSING_ACCESS } from './housingAccess'
import { HOUSING_BENEFITS } from './housingBenefits'
import { MINIMUM_INCOME } from './minimumIncome'
import { OLD_AGE } from './oldAge'

/** Every scheme of the demo: substance checked against the law cited, local rules and amounts invented. */
export const schemes: readonly SchemeContent[] = [
  ...MINIMUM_INCOME,
  ...EMPLOYMENT_AND_MOBILITY,
  ...BUDGET_AND_RIGHTS,
  ...HOUSING_BENEFITS,
  ...HOUSING_ACCESS,
  ...ENERGY_AND_WATER,
  ...HEALTH_FOOD_DIGITAL,
  ...FAMILY_BENEFITS,
  ...CHILD_PROTECTION,
  ...FAMILY_SUPPORT,
  ...DISABILITY,
  ...OLD_AGE,
  ...AGENT_PROCEDURES,
]
