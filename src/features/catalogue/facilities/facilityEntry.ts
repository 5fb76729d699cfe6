import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { FACILITY_FORM_SECTIONS } from '@/domain/facility/formSections'
import { FACILITY_HISTORY_PARTS } from '@/domain/facility/historyParts'
import { FACILITY_REPORT_SECTIONS } from '@/domain/facility/reportSections'
import type { SheetKindEntry } from '@/features/sheets/SheetKindEntry'
import { facilitiesKept } from './read/facilitiesKept'
import { facilityRevisions } from './read/facilityRevisions'
import { facilityRows } from './read/facilityRows'
import { findCheckedFacts } from './read/findCheckedFacts'
import { loadFacilityDocuments } from './read/loadFacilityDocuments'

/** Facilities: where children are received is for the service's own people, so that other tools do not get it. */
export const facilityEntry: SheetKindEntry = {
  load: loadFacilityDocuments,
  revisions: facilityRevisions,
  rows: facilityRows,
  facts: findCheckedFacts,
  subkinds: FACILITY_CATEGORIES,
  reportSections: FACILITY_REPORT_SECTIONS,
  historyParts: FACILITY_HISTORY_PARTS,
  formSections: FACILITY_FORM_SECTIONS,
  keptFacts: facilitiesKept,
  editions: null,
  api: null,
}
