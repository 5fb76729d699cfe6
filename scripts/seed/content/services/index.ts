import type { ServiceContent } from '../types'
import { COMMUNAL_CENTRE_SERVICES } from './communalCentres'
import { FOOD_AND_DIGITAL_SERVICES } from './foodAndDigital'
import { HEALTH_SERVICES } from './healthAndAge'
import { HOUSING_SERVICES } from './housingAndShelter'
import { PUBLIC_BODY_SERVICES } from './publicBodies'
import { RIGHTS_AND_FAMILY_SERVICES } from './rightsAndFamilies'
import { SOLIDARITY_HOUSE_SERVICES } from './solidarityHouses'
import { WORK_SERVICES } from './workAndYouth'

/** Every service of the demo with its number, given in order: new ones go to the end of the list. */
export const services: readonly (ServiceContent & { number: string })[] = [
  ...SOLIDARITY_HOUSE_SERVICES,
  ...COMMUNAL_CENTRE_SERVICES,
  ...PUBLIC_BODY_SERVICES,
  ...RIGHTS_AND_FAMILY_SERVICES,
  ...HOUSING_SERVICES,
  ...FOOD_AND_DIGITAL_SERVICES,
  ...HEALTH_SERVICES,
  ...WORK_SERVICES,
].map((content, rank) => ({ number: `S${String(rank + 1).padStart(4, '0')}`, ...content }))
