import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { FacilityValues } from '@/domain/sources/facilityFacts'
import type { OrganisationValues, PlaceValues, ServiceValues } from '@/domain/sources/SourceRecord'
import { aFacility } from '../factories/aFacility'
import { anOrganisation } from '../factories/anOrganisation'
import { storedRows } from '../helpers/asserts/storedRows'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const NOW = '2026-05-04T10:00:00.000Z'
const PLACE: PlaceValues = {
  street: '3 rue des Essais',
  complement: 'Bâtiment B',
  postcode: '91150',
  city: 'Étampes',
  inseeCode: '91223',
  latitude: 48.43,
  longitude: 2.16,
  locationPrecision: 'adresse',
  accessibilityUrl: 'https://acceslibre.example/1',
}
const HOURS = {
  openingHours: [{ days: ['mo' as const], ranges: [{ opens: '09:00', closes: '12:00' }] }],
  hoursNote: 'Sur rendez-vous le mardi',
}
const ORGANISATION: OrganisationValues = {
  ...PLACE,
  ...HOURS,
  name: 'Maison des Essais',
  acronym: 'MDE',
  kind: 'association',
  description: 'Elle essaie.',
  siret: '13000548100010',
  networks: ['aci', 'action-logement'],
  phones: [
    { number: '01 99 00 00 01', kind: 'accueil', note: 'Le matin' },
    { number: '01 99 00 00 02', kind: 'accueil', note: null },
  ],
  emails: [{ address: 'accueil@essais.example', kind: 'accueil' }],
  website: 'https://essais.example',
  appointmentLink: 'https://rdv.essais.example',
  wheelchair: 'partiel',
  communesServed: ['91223', '91228'],
}
const SERVICE: ServiceValues = {
  ...PLACE,
  ...HOURS,
  name: 'Atelier d’essai',
  description: 'On y essaie.',
  type: 'atelier',
  thematics: ['numerique--acceder-a-une-connexion-internet'],
  publics: ['jeunes', 'familles'],
  publicsDetail: 'Moins de 26 ans',
  zone: ['91'],
  fees: 'gratuit',
  feesDetail: 'Rien',
  conditions: 'Habiter ici',
  receptionModes: ['en-presentiel'],
  mobilisationModes: ['telephoner', 'se-presenter'],
  mobilisableBy: ['usagers'],
  mobilisationLink: 'https://essais.example/venir',
  mobilisationDetail: 'Appeler avant',
  weeklyHours: 2,
  weeks: 3,
  phone: '01 99 00 00 03',
  email: 'atelier@essais.example',
  contactName: 'Mme Essai',
  sourceLink: 'https://essais.example/source',
}
const FACILITY: FacilityValues = {
  name: 'Foyer des Essais',
  category: 'autre',
  manager: 'Association des Essais',
  finessNumber: '910000017',
  siret: '13000548100010',
  authorisedCapacity: 20,
  installedCapacity: 18,
  openCapacity: 16,
  summary: 'Un foyer.',
  phones: [{ number: '01 99 00 00 04', kind: 'astreinte', note: 'La nuit' }],
  email: 'foyer@essais.example',
  website: 'https://foyer.essais.example',
  street: PLACE.street,
  complement: PLACE.complement,
  postcode: PLACE.postcode,
  city: PLACE.city,
  inseeCode: PLACE.inseeCode,
  latitude: PLACE.latitude,
  longitude: PLACE.longitude,
  locationPrecision: PLACE.locationPrecision,
}

let documents: Record<string, { collection: CollectionSlug; data: Record<string, unknown> }>

const { payload } = await openTestPayload()

beforeAll(async () => {
  documents = await allThatIsInserted()
})

/** One document of each kind that is written in bulk, as those who write it make it, with a value in every field that it may have. */
async function allThatIsInserted(): Promise<typeof documents> {
  const { newSheetData } = await import('@/features/intake/imports/write/newSheetData')
  const { withRowIds } = await import('@/features/intake/imports/write/withRowIds')
  const { ORGANISATIONS, SERVICES } = await import('@/features/intake/facts/sheetKinds')
  const { FACILITIES } = await import('@/features/intake/imports/write/facilities/facilityKind')
  const [first, second] = await Promise.all(
    [1, 2].map((rank) =>
      payload.create({
        collection: 'organisations',
        data: anOrganisation({ name: `Essai ${rank}` }),
        depth: 0,
        overrideAccess: true,
      }),
    ),
  )
  const { id: facility } = await aFacility(payload)
  const origin = { row: 1, source: 'essai', key: '1', updatedOn: '2026-04-01' }
  const common = {
    audience: 'public',
    number: 'P9001',
    publicId: 'p-1',
    now: NOW,
    centre: undefined,
  } as const
  const organisation = newSheetData({
    ...common,
    kind: ORGANISATIONS,
    read: {
      record: { ...origin, sheet: 'organisations', values: ORGANISATION },
      fingerprint: 'f',
      values: ORGANISATION,
    },
    organisation: undefined,
  })
  const service = newSheetData({
    ...common,
    kind: SERVICES,
    read: {
      record: { ...origin, sheet: 'services', organisationKey: '1', values: SERVICE },
      fingerprint: 'f',
      values: SERVICE,
    },
    organisation: first?.id,
  })
  const rows = Object.entries({ ...FACILITIES.toData(FACILITY), active: true })
  const sheet = { audience: 'agents', cadence: '6', reviewDueAt: null, modifiedAt: NOW, _status: 'published' }
  return {
    organisation: { collection: SLUGS.organisations, data: organisation },
    service: { collection: SLUGS.services, data: service },
    facility: {
      collection: SLUGS.facilities,
      data: { ...Object.fromEntries(rows.map(([name, value]) => [name, withRowIds(value)])), ...sheet },
    },
    unit: {
      collection: SLUGS.units,
      data: {
        ...{ name: 'Groupe des Essais', mode: 'internat-collectif', sex: 'mixte', active: true, facility },
        ...{ minYears: 2, minMonths: 6, maxYears: 12, maxMonths: null, openCapacity: 8, siblingsMax: 3 },
        ...{ durations: ['urgence', 'court'], needsMet: ['handicap'], needsNotMet: ['soins'] },
      },
    },
    record: {
      collection: SLUGS.sourceRecords,
      data: {
        ...{
          source: 'essai',
          sheet: 'organisations',
          key: '1',
          sheetId: first?.id,
          sheetNumber: first?.number,
        },
        ...{ fingerprint: 'f', lastValues: { name: 'Essai', phones: [{ number: '1' }] }, missingSince: null },
      },
    },
    pair: {
      collection: SLUGS.duplicatePairs,
      data: {
        ...{ title: 'Essai 1 / Essai 2', pairKey: 'a b', first: first?.id, second: second?.id },
        ...{ score: 70, reasons: [{ words: 'même nom', points: 70 }], state: 'open' },
      },
    },
    number: {
      collection: SLUGS.sheetNumbers,
      data: { number: 'P9100', letter: 'P', rank: 9100, publicId: 'p-9100', sheet: 'organisations' },
    },
    line: {
      collection: SLUGS.sheetFeed,
      data: {
        ...{ publicId: 'p-9200', number: 'P9200', sheet: 'organisations' },
        agents: { changedAt: NOW, revision: 'r', listed: true },
        partners: { changedAt: NOW, revision: null, listed: false },
      },
    },
  }
}

describe('insertDocuments', () => {
  it.each(['organisation', 'service', 'facility', 'unit', 'record', 'pair', 'number', 'line'])(
    'stores as Payload does, to the last row: %s',
    async (name) => {
      const { insertDocuments } = await import('@/infra/database/insertDocuments')
      const { collection, data } = documents[name] ?? { collection: SLUGS.units, data: {} }
      // Made by the product's own writers, whose types are theirs.
      const made = await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
      const own = made as unknown as Record<string, unknown> & { id: string }
      const expected = await storedRows(payload, collection, own.id)
      expect(Object.values(expected).flat()).not.toStrictEqual([])
      await payload.db.deleteVersions({ collection, where: { parent: { equals: own.id } } }).catch(() => null)
      await payload.db.deleteOne({ collection, where: { id: { equals: own.id } } })
      const given = ['number', 'publicId', 'createdAt', 'updatedAt'].filter(
        (field) => own[field] !== undefined,
      )
      const versioned = Boolean(payload.collections[collection].config.versions)
      const written = { ...data, ...Object.fromEntries(given.map((field) => [field, own[field]])) }
      await insertDocuments(payload, [{ collection, id: own.id, data: written, versioned }])
      expect(await storedRows(payload, collection, own.id)).toStrictEqual(expected)
    },
  )
})

const isSqlite = process.env.TEST_DATABASE === 'sqlite'
if (!isSqlite) console.info('The plan of SQLite is skipped: this base is MongoDB.')

describe.runIf(isSqlite)('the plan of SQLite', () => {
  async function planOf(sql: string, args: string[] = []): Promise<string> {
    const { client } = payload.db as unknown as {
      client: { execute: (query: object) => Promise<{ rows: { detail: string }[] }> }
    }
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    return rows.map(({ detail }) => detail).join('\n')
  }

  it('finds the lists of words of a sheet without reading those of the others', async () => {
    expect(await planOf('SELECT * FROM services_texts WHERE parent_id = ?', ['a'])).toContain('(parent_id=?)')
  })

  it('finds sheets by their ids, not by their absence from the bin, once it knows how the table is filled', async () => {
    const { refreshStatistics } = await import('@/infra/database/refreshStatistics')
    const { insertDocuments } = await import('@/infra/database/insertDocuments')
    const { newDocumentId } = await import('@/infra/database/newDocumentId')
    const rows = Array.from({ length: 400 }, (_, rank) => {
      const facts = { name: `Partenaire ${rank}`, kind: 'autre', createdAt: NOW, updatedAt: NOW }
      const own = { publicId: `plan-${rank}`, number: `P8${String(rank).padStart(4, '0')}` }
      return {
        collection: SLUGS.organisations,
        id: newDocumentId(),
        data: { ...facts, ...own, audience: 'public', cadence: '6' },
        versioned: false,
      }
    })
    await insertDocuments(payload, rows)
    await refreshStatistics(payload)
    const ids = rows.slice(0, 10).map(({ id }) => id)
    const marks = ids.map(() => '?').join(', ')
    const plan = await planOf(
      `SELECT * FROM organisations WHERE deleted_at IS NULL AND id IN (${marks})`,
      ids,
    )
    expect(plan).toContain('(id=?)')
  })

  it('reads a page of what is published in its order, not all of it to sort it', async () => {
    const { refreshStatistics } = await import('@/infra/database/refreshStatistics')
    // `planOf` has told which adapter this is.
    const { client } = payload.db as unknown as SQLiteAdapter
    await client.execute(`
      WITH RECURSIVE ranks(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM ranks WHERE n < 20000)
      INSERT INTO organisations (id, public_id, number, name, kind, audience, cadence, _status, created_at, updated_at)
      SELECT 'plan-' || n, 'page-' || n, 'P7' || n, 'Relais ' || n, 'autre', 'public', '6', 'published', '${NOW}', '${NOW}' FROM ranks`)
    await refreshStatistics(payload)
    const page = "FROM organisations WHERE deleted_at IS NULL AND _status = 'published'"
    const plan = (end: string) => planOf(`SELECT id ${page} ${end}`, [])
    expect(await plan("AND public_id > 'a' ORDER BY public_id LIMIT 10")).toContain('public_id_idx')
    expect(await plan('ORDER BY name LIMIT 20')).toContain('name_idx')
  })
})
