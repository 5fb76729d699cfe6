import { AGENT_PROCEDURES } from './schemes/agentProcedures'
import { BUDGET_AND_RIGHTS } from './schemes/budgetAndRights'
import { CHILD_PROTECTION } from './schemes/childProtection'
import { DISABILITY } from './schemes/disability'
import { EMPLOYMENT_AND_MOBILITY } from './schemes/employmentAndMobility'
import { ENERGY_AND_WATER } from './schemes/energyAndWater'
import { FAMILY_BENEFITS } from './schemes/familyBenefits'
import { FAMILY_SUPPORT } from './schemes/familySupport'
import { HEALTH_FOOD_DIGITAL } from './schemes/healthFoodDigital'
import { HOUSING_ACCESS } from './schemes/housingAccess'
import { HOUSING_BENEFITS } from './schemes/housingBenefits'
import { MINIMUM_INCOME } from './schemes/minimumIncome'
import { OLD_AGE } from './schemes/oldAge'
import type { SchemeContent } from './types'

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
