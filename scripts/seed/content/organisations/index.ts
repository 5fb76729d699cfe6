import type { OrganisationContent } from '../types'
import { ASSOCIATIONS } from './associations'
import { COMMUNAL_CENTRES } from './communalCentres'
import { DEPARTMENT_SERVICES } from './departmentServices'
import { HEALTH_AND_SHELTER } from './healthAndShelter'
import { INSERTION } from './insertion'
import { LOCAL_OFFICES } from './localOffices'
import { MORE_COMMUNAL_CENTRES } from './moreCommunalCentres'
import { NATIONAL_BODIES } from './nationalBodies'
import { RIGHTS_FOOD_DIGITAL } from './rightsFoodDigital'
import { SOLIDARITY_HOUSES } from './solidarityHouses'

/** Every organisation of the demo, in the order of their numbers; none of them exists. */
export const organisations: readonly OrganisationContent[] = [
  ...NATIONAL_BODIES,
  ...SOLIDARITY_HOUSES,
  ...COMMUNAL_CENTRES,
  ...DEPARTMENT_SERVICES,
  ...ASSOCIATIONS,
  ...LOCAL_OFFICES,
  ...MORE_COMMUNAL_CENTRES,
  ...RIGHTS_FOOD_DIGITAL,
  ...HEALTH_AND_SHELTER,
  ...INSERTION,
]
