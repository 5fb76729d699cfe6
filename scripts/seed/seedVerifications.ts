import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import type { KeptKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { sendVerificationLink } from '@/features/trust/verifications/write/sendVerificationLink'
import { LINK_SENT_FOR, neverVerified, verifications } from './content/verifications'

type Args = { payload: Payload; now: Date }
type Sheet = { kind: KeptKind; id: string; number: string }

/** Gives the demo sheets confirmed by their members, in every state of freshness, and one link that waits in a mail. Members must be there; what is not is left out. */
export async function seedVerifications({ payload, now }: Args): Promise<void> {
  const sheets = await findSheets(payload)
  const people = await findPeople(payload)
  for (const { number, by, daysAgo, way, shownAs, note } of verifications) {
    const [sheet, person] = [sheets.get(number), people.get(by)]
    if (!sheet || !person) continue
    const at = subDays(now, daysAgo).toISOString()
    await payload.create({
      collection: SLUGS.verifications,
      data: {
        sheet: sheet.kind,
        sheetId: sheet.id,
        sheetNumber: number,
        at,
        by: person.id,
        byName: person.name,
        way,
        checked: 'adresse, téléphones, horaires',
        note: note ?? '',
      },
      depth: 0,
      overrideAccess: true,
    })
    await date(payload, sheet, { verifiedAt: at, verifiedByName: shownAs })
  }
  for (const number of neverVerified) {
    const sheet = sheets.get(number)
    if (sheet) await date(payload, sheet, { verifiedAt: null, verifiedByName: null })
  }
  await sendVerificationLink({ payload, actor: null, address: '', number: LINK_SENT_FOR })
}

type Dates = { verifiedAt: string | null; verifiedByName: string | null }

async function date(payload: Payload, { kind, id }: Sheet, dates: Dates): Promise<void> {
  await payload.update({
    collection: kind,
    id,
    data: { ...dates, _status: 'published' },
    depth: 0,
    select: {},
    overrideAccess: true,
    // The index is rebuilt at the end of the seed.
    context: { deferIndexing: true },
  })
}

async function findSheets(payload: Payload): Promise<ReadonlyMap<string, Sheet>> {
  const numbers = [...verifications.map(({ number }) => number), ...neverVerified]
  const kinds = ['organisations', 'facilities'] as const
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        where: { number: { in: numbers } },
        limit: 0,
        pagination: false,
        depth: 0,
        select: { number: true },
        overrideAccess: true,
      })
      return docs.map(({ id, number }): [string, Sheet] => [number ?? '', { kind, id, number: number ?? '' }])
    }),
  )
  return new Map(found.flat())
}

async function findPeople(payload: Payload): Promise<ReadonlyMap<string, { id: string; name: string }>> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: { email: { in: verifications.map(({ by }) => by) } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true, email: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name, email }) => [email, { id, name }]))
}
