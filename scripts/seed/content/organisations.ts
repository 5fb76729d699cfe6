import { ASSOCIATIONS } from './organisations/associations'
import { COMMUNAL_CENTRES } from './organisations/communalCentres'
import { DEPARTMENT_SERVICES } from './organisations/departmentServices'
import { NATIONAL_BODIES } from './organisations/nationalBodies'
import { SOLIDARITY_HOUSES } from './organisations/solidarityHouses'
import type { OrganisationContent } from './types'

/** Every organisation of the demo, in the order of their numbers; none of them exists. */
export const organisations: readonly OrganisationContent[] = [
  ...NATIONAL_BODIES,
  ...SOLIDARITY_HOUSES,
  ...COMMUNAL_CENTRES,
  ...DEPARTMENT_SERVICES,
  ...ASSOCIATIONS,
]
