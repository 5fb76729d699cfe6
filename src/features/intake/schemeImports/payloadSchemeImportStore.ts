import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { changeDate } from '@/domain/sources/changeDate'
import { publishScheme } from '@/features/catalogue/schemes/write/publishScheme'
import { saveDraft } from '@/features/catalogue/schemes/write/saveDraft'
import { leaveFaulty } from '@/features/intake/notices/leaveFaulty'
import { clock } from '@/infra/clock'
import type { Scheme } from '@/payload-types'
import { fromStoredScheme, readLastValues } from './fromStoredScheme'
import { ownSchemes } from './ownSchemes'
import { rememberNotices } from './rememberNotices'
import type { SchemeChanges, SchemeImportStore, SchemeStatus, StoredScheme } from './SchemeImportStore'
import { SCHEME_DEFAULTS, type SchemeValues } from './SchemeValues'
import { toSchemeData } from './toSchemeData'

/** Keys asked for in one query; a database takes only so many parameters. */
const BATCH = 200
const MAX_THEMES = 1000

const IMPORTED_FIELDS = {
  number: true,
  title: true,
  keywords: true,
  summary: true,
  kind: true,
  themes: true,
  publics: true,
  territory: true,
  level: true,
  forWhom: true,
  conditions: true,
  where: true,
  mobilisationModes: true,
  mobilisationLink: true,
  officialUrl: true,
  steps: true,
  contacts: true,
  legalReferences: true,
  body: true,
  validFrom: true,
  validUntil: true,
  verifiedAt: true,
  verifiedByName: true,
  modifiedAt: true,
  modifiedBasis: true,
  import: true,
  deletedAt: true,
  _status: true,
} as const

type Themes = { idOf: Map<string, string>; slugOf: Map<string, string> }

/** Imported schemes in the CMS, written through its commands, so that numbers, dates, gate and index follow. */
export function payloadSchemeImportStore(payload: Payload): SchemeImportStore {
  let known: Promise<Themes> | undefined
  const themes = () => {
    known ??= readThemes(payload)
    return known
  }
  const write = async ({ id, values, proposedThemes, status, updatedOn, dated, ...origin }: WriteArgs) => {
    const { idOf } = await themes()
    const data = {
      ...toSchemeData(values, (slug) => idOf.get(slug) ?? slug),
      ...(proposedThemes && { proposedThemes: proposedThemes.map((slug) => idOf.get(slug) ?? slug) }),
      ...changeDate({ updatedOn, now: clock.now().toISOString(), before: dated }),
      import: origin.import,
    }
    const save = status === 'published' ? publishScheme : saveDraft
    const scheme = await save({ payload, id, data, datedBySource: true })
    return { id: scheme.id, number: scheme.number ?? '' }
  }
  return {
    themeSlugs: async () => [...(await themes()).idOf.keys()],
    findBySource: async (source, keys) => findBySource({ payload, source, keys, themes: await themes() }),
    create: ({ source, key, values, proposedThemes, cells, status }) =>
      write({
        values,
        proposedThemes,
        status,
        updatedOn: values.verifiedAt,
        import: { source, key, lastValues: { ...values, cells } },
      }),
    update: (id, { source, key, values, cells, status, lastValues, dated }: SchemeChanges) =>
      write({
        id,
        values,
        status,
        updatedOn: lastValues.verifiedAt ?? null,
        dated,
        import: { source, key, lastValues: { ...lastValues, cells } },
      }),
    leaveFaulty: async (row, values) => {
      const { idOf } = await themes()
      const left = await leaveFaulty({
        payload,
        collection: SLUGS.schemes,
        record: { row },
        values,
        toData: (some) => ({ ...SCHEME_DEFAULTS, ...toSchemeData(some, (slug) => idOf.get(slug) ?? slug) }),
      })
      return { values: left.values, notices: [...left.warnings, ...left.refused] }
    },
    remember: (source, records) => rememberNotices(payload, source, records),
  }
}

type WriteArgs = {
  id?: string
  values: Partial<SchemeValues>
  proposedThemes?: readonly string[]
  /** The day that the file gives. */
  updatedOn: string | null
  dated?: StoredScheme['dated']
  status: SchemeStatus
  import: NonNullable<Scheme['import']>
}

async function readThemes(payload: Payload): Promise<Themes> {
  const { docs } = await payload.find({
    collection: SLUGS.themes,
    depth: 0,
    limit: MAX_THEMES,
    pagination: false,
    select: { slug: true },
    sort: 'order',
    overrideAccess: true,
  })
  return {
    idOf: new Map(docs.map(({ id, slug }) => [slug, id])),
    slugOf: new Map(docs.map(({ id, slug }) => [id, slug])),
  }
}

type FindArgs = { payload: Payload; source: string; keys: readonly string[]; themes: Themes }

async function findBySource({ payload, source, keys, themes }: FindArgs): Promise<Map<string, StoredScheme>> {
  const found = new Map<string, StoredScheme>()
  for (let start = 0; start < keys.length; start += BATCH) {
    const { docs } = await payload.find({
      collection: SLUGS.schemes,
      where: {
        and: [
          { 'import.source': { equals: source } },
          { 'import.key': { in: keys.slice(start, start + BATCH) } },
        ],
      },
      draft: true,
      trash: true,
      depth: 0,
      limit: BATCH,
      pagination: false,
      select: IMPORTED_FIELDS,
      overrideAccess: true,
    })
    for (const scheme of docs) if (scheme.import?.key) found.set(scheme.import.key, toStored(scheme, themes))
  }
  const own = await ownSchemes(
    payload,
    keys.filter((key) => !found.has(key)),
  )
  for (const [key, { scheme, said }] of own)
    found.set(key, { ...toStored(scheme, themes), lastValues: said, isOwn: true })
  return found
}

type ReadScheme = Pick<Scheme, 'id'> & Partial<Scheme>

function toStored(scheme: ReadScheme, { slugOf }: Themes): StoredScheme {
  return {
    id: scheme.id,
    number: scheme.number ?? '',
    lastValues: readLastValues(scheme.import?.lastValues),
    values: fromStoredScheme(scheme, (id) => slugOf.get(id) ?? id),
    status: scheme._status === 'published' ? 'published' : 'draft',
    trashed: Boolean(scheme.deletedAt),
    facts: { steps: scheme.steps, contacts: scheme.contacts, legalReferences: scheme.legalReferences },
    dated: { modifiedAt: scheme.modifiedAt, modifiedBasis: scheme.modifiedBasis },
  }
}
