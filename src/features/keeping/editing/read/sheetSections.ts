import type { Payload } from 'payload'
import { canReadPublished } from '@/access/publishedForReader'
import { readerClassOf } from '@/access/roles'
import { readableFields } from '@/domain/sheetEditing/readableFields'
import { SLUGS } from '@/domain/slugs'
import { entryOf } from '@/features/registry'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { User } from '@/payload-types'
import { countWaitingProposals } from './countWaitingProposals'
import { findServices } from './findServices'
import { modeOf } from './openSection'
import { readPublished } from './readPublished'

/** What the page of sections of a sheet shows to this person; `null` when it is not theirs to see. */
export async function sheetSections(payload: Payload, user: User, number: string) {
  const sheet = await findKeptSheet({ payload, number })
  const mode = sheet ? await modeOf(payload, user, sheet) : null
  const stored = sheet ? await readPublished({ payload, collection: sheet.kind, id: sheet.id }) : null
  if (!sheet || !mode || !stored) return null
  const keeps = mode === 'edit'
  const readerClass = readerClassOf(user)
  if (!keeps && !canReadPublished(readerClass, { ...stored, _status: 'published' })) return null
  const services =
    sheet.kind === 'organisations' ? await findServices(payload, sheet.id, keeps ? null : readerClass) : []
  const [drafts, waiting] = await Promise.all([
    sectionsWithDraft(payload, user.id, sheet.id),
    keeps ? countWaitingProposals(payload, [{ sheet: sheet.kind, sheetId: sheet.id }]) : null,
  ])
  const sections = entryOf(sheet.kind)
    .formSections.map((spec) => ({
      spec,
      fields: readableFields(spec.fields, stored, { keeps, readerClass }),
      hasDraft: drafts.includes(spec.code),
    }))
    .filter(({ fields }) => fields.length > 0)
  return { sheet, mode, stored, sections, services, waiting: waiting?.get(sheet.id) ?? 0 }
}

async function sectionsWithDraft(payload: Payload, userId: string, sheetId: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetDrafts,
    where: { and: [{ user: { equals: userId } }, { sheetId: { equals: sheetId } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { section: true },
    overrideAccess: true,
  })
  return docs.map(({ section }) => section)
}
