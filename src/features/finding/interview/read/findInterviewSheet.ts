import type { Payload } from 'payload'
import { publishedForClass, publishedOfKindForClass } from '@/access/publishedForReader'
import { interviewPart } from '@/domain/interview/interviewNumbers'
import type { ReaderClass } from '@/domain/ReaderClass'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { contactFor } from '@/features/catalogue/schemes/present/toPaper'
import { CONTACT_FIELDS, toContact } from '@/features/sheets/present/toContact'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { numberedIn } from '@/features/sheets/reference/findSheets'
import type { InterviewSheet } from '../present/InterviewSheet'
import { aidOfScheme, aidOfService } from '../present/interviewAids'

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  numbers: readonly string[]
  /** Codes of the family's commune, narrowest first. */
  place: readonly string[]
}

/**
 * The page of one interview: what this class may read of these sheets, in their order, and one address masked as the family must
 * see it: the one chosen, else the first contact of an aid that serves the place. Three reads.
 */
export async function findInterviewSheet({
  payload,
  readerClass,
  numbers,
  place,
}: Ask): Promise<InterviewSheet> {
  const query = { depth: 0, limit: numbers.length, pagination: false, overrideAccess: true } as const
  const [schemes, services] = await Promise.all([
    payload.find({
      ...query,
      collection: SLUGS.schemes,
      where: { and: [publishedForClass(readerClass), numberedIn(ofKind(numbers, 'schemes'))] },
      select: SCHEME_FIELDS,
    }),
    payload.find({
      ...query,
      collection: SLUGS.services,
      where: {
        and: [publishedOfKindForClass('services', readerClass), numberedIn(ofKind(numbers, 'services'))],
      },
      select: SERVICE_FIELDS,
    }),
  ])
  const found = [
    ...(await readAmounts(payload, schemes.docs)).map((scheme) => ({
      aid: aidOfScheme(scheme),
      contacts: (scheme.contacts ?? []).map(String),
    })),
    ...services.docs.map((service) => ({
      aid: aidOfService(service),
      contacts: service.ownPlace ? [] : [String(service.organisation)],
    })),
  ].sort((a, b) => numbers.indexOf(a.aid.number) - numbers.indexOf(b.aid.number))
  const ids = found.flatMap(({ contacts }) => contacts)
  const chosen = numbers.find((number) => interviewPart(number) === 'address')
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: {
      and: [
        publishedForClass(readerClass),
        { or: [{ id: { in: ids } }, numberedIn(chosen ? [chosen] : [])] },
      ],
    },
    depth: 0,
    limit: ids.length + 1,
    pagination: false,
    select: CONTACT_FIELDS,
    overrideAccess: true,
  })
  const contacts = docs.map((row) => toContact(row, 'public'))
  const own = contacts.find(({ number }) => number === chosen)
  const inOrder = ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])
  const read = [...found.map(({ aid }) => aid.number), own?.number]
  return {
    aids: found.map(({ aid }) => aid),
    contact: own ?? contactFor(inOrder, place),
    chosen: own !== undefined,
    gone: numbers.filter((number) => !read.includes(number)),
  }
}

const SCHEME_FIELDS = {
  number: true,
  title: true,
  summary: true,
  forWhom: true,
  amount: true,
  where: true,
  delay: true,
  documents: true,
  family: true,
  contacts: true,
  verifiedAt: true,
} as const

const SERVICE_FIELDS = {
  number: true,
  name: true,
  description: true,
  publics: true,
  fees: true,
  feesDetail: true,
  documents: true,
  organisation: true,
  ownPlace: true,
  verifiedAt: true,
} as const

function ofKind(numbers: readonly string[], kind: 'schemes' | 'services'): string[] {
  return numbers.filter((number) => parseSheetNumber(number)?.kind === kind)
}
