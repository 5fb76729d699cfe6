import type { OrganisationContent } from '../types'
import { ASSOCIATIONS } from './associations'
import { COMMUNAL_CENTRES } from './communalCentres'
import { DEPARTMENT_SERVICES } from './departmentServices'
import { NATIONAL_BODIES } from './nationalBodies'
import { SOLIDARITY_HOUSES } from './solidarityHouses'

/** Every organisation of the demo, in the order of their numbers; none of them exists. */
export const organisations: readonly OrganisationContent[] = [
  ...NATIONAL_BODIES,
  ...SOLIDARITY_HOUSES,
  ...COMMUNAL_CENTRES,
  ...DEPARTMENT_SERVICES,
  ...ASSOCIATIONS,
]
