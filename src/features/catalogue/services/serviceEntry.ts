import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { SERVICE_FORM_SECTIONS } from '@/domain/service/formSections'
import { SERVICE_HISTORY_PARTS } from '@/domain/service/historyParts'
import { SERVICE_REPORT_SECTIONS } from '@/domain/service/reportSections'
import { SLUGS } from '@/domain/slugs'
import { askedSheets } from '@/features/sheets/api/askedSheets'
import type { SheetKindEntry } from '@/features/sheets/SheetKindEntry'
import { clock } from '@/infra/clock'
import { serviceFacts } from './present/checkedFacts'
import { serviceSchema } from './present/serviceSchema'
import { loadServiceDocuments } from './read/loadServiceDocuments'
import { serviceItems } from './read/serviceItems'
import { serviceRevisions } from './read/serviceRevisions'
import { serviceRows } from './read/serviceRows'
import { withOrganisations } from './read/withOrganisations'

/** Services, which the members of their organisation keep. */
export const serviceEntry: SheetKindEntry = {
  load: loadServiceDocuments,
  revisions: serviceRevisions,
  rows: serviceRows,
  facts: async (payload, id, readerClass) => {
    const query = { collection: SLUGS.services, id, depth: 0, overrideAccess: true } as const
    return serviceFacts(await payload.findByID(query), readerClass, clock.now())
  },
  subkinds: SERVICE_TYPES,
  reportSections: SERVICE_REPORT_SECTIONS,
  historyParts: SERVICE_HISTORY_PARTS,
  formSections: SERVICE_FORM_SECTIONS,
  keptFacts: null,
  editions: null,
  api: {
    items: async (asked) => {
      const { docs } = await asked.payload.find({ ...askedSheets(asked), collection: SLUGS.services })
      return serviceItems(await withOrganisations(asked.payload, asked.readerClass, docs), asked)
    },
    name: 'Service',
    schema: serviceSchema,
    words: { several: 'services', one: 'un service' },
  },
}
