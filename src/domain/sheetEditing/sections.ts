import type { KeptSheet } from '../membership/closedLists'
import { FACILITY_SECTIONS } from './facilitySections'
import { ORGANISATION_SECTIONS } from './organisationSections'
import type { SheetField, SheetSectionSpec } from './SheetField'
import { SERVICE_SECTION } from './serviceSection'

/** The collections that the forms write. */
export type EditedCollection = KeptSheet | 'services'

/** Every page of the form of a kind of sheet, each declared once. */
export function sectionsOf(collection: EditedCollection): readonly SheetSectionSpec[] {
  if (collection === 'services') return [SERVICE_SECTION]
  return collection === 'organisations' ? ORGANISATION_SECTIONS : FACILITY_SECTIONS
}

/** Every field of a kind of sheet that its forms change. */
export function fieldsOf(collection: EditedCollection): SheetField[] {
  return sectionsOf(collection).flatMap(({ fields }) => fields)
}
