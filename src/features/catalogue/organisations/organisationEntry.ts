import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { ORGANISATION_FORM_SECTIONS } from '@/domain/organisation/formSections'
import { ORGANISATION_HISTORY_PARTS } from '@/domain/organisation/historyParts'
import { ORGANISATION_REPORT_SECTIONS } from '@/domain/organisation/reportSections'
import { SLUGS } from '@/domain/slugs'
import { askedSheets } from '@/features/sheets/api/askedSheets'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import type { SheetKindEntry } from '@/features/sheets/SheetKindEntry'
import { clock } from '@/infra/clock'
import { organisationFacts } from './present/organisationFacts'
import { organisationSchema } from './present/organisationSchema'
import { loadOrganisationDocuments } from './read/loadOrganisationDocuments'
import { organisationItems } from './read/organisationItems'
import { organisationRevisions } from './read/organisationRevisions'
import { organisationRows } from './read/organisationRows'
import { organisationsKept } from './read/organisationsKept'

/** Organisations, the partners of the directory. */
export const organisationEntry: SheetKindEntry = {
  load: loadOrganisationDocuments,
  revisions: organisationRevisions,
  rows: organisationRows,
  facts: async (payload, id, readerClass) => {
    const query = { collection: SLUGS.organisations, id, depth: 0, overrideAccess: true } as const
    return organisationFacts(await payload.findByID(query), readerClass, clock.now())
  },
  subkinds: ORGANISATION_KINDS,
  reportSections: ORGANISATION_REPORT_SECTIONS,
  historyParts: ORGANISATION_HISTORY_PARTS,
  formSections: ORGANISATION_FORM_SECTIONS,
  keptFacts: organisationsKept,
  editions: null,
  api: {
    items: async (asked) => {
      const { docs } = await asked.payload.find({ ...askedSheets(asked), collection: SLUGS.organisations })
      return organisationItems(
        docs.map((organisation) => maskOrganisation(organisation, asked.readerClass)),
        asked,
      )
    },
    name: 'Organisation',
    schema: organisationSchema,
    words: { several: 'partenaires', one: 'un partenaire' },
  },
}
