import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { conventionFaults } from '@/domain/dataInclusion/conventionFaults'
import { type RecordKind, recordFaults } from '@/domain/dataInclusion/recordFaults'
import { NETWORKS } from '@/domain/organisation/networks'
import { RECEPTION_MODES, SERVICE_TYPES } from '@/domain/service/closedLists'
import { THEMATICS } from '@/domain/service/thematics'
import { MOBILISABLE_BY, MOBILISATION_MODES, PUBLICS } from '@/domain/sheet/closedLists'
import { toService } from '@/features/exchange/exports/present/dataInclusion/toService'
import { toStructure } from '@/features/exchange/exports/present/dataInclusion/toStructure'
import type { Organisation, Service } from '@/payload-types'

const folder = join(process.env.OPEN_DATA_DIR ?? '', 'data-inclusion', 'schema-v1')
const isThere = Boolean(process.env.OPEN_DATA_DIR) && existsSync(folder)
if (!isThere) console.info('Sauté : OPEN_DATA_DIR ne désigne pas de dossier avec data-inclusion/schema-v1.')

const CONTEXT = { source: 'repere-91', siteUrl: 'https://repere.example', today: '2026-02-01' }
const WORDS = [null, '', 'a', 'ab.', '=1', 'Étampes', 'x'.repeat(60), 'é'.repeat(151), 'y'.repeat(10_001)]
const LINKS = [
  null,
  'https://exemple.fr/é page',
  'https://exemple.fr',
  `https://e.fr/${'x'.repeat(2100)}`,
  'non',
]
const MAILS = [null, 'a@b.example', 'prénom@exemple.fr', 'a..b@c.fr', 'sans arobase', 'a@b']

/** A generator with a seed: the same odd sheets at each run. */
function picker(seed: number) {
  let state = seed
  return <Value>(values: readonly Value[]): Value => {
    state = (state * 48271) % 2147483647
    // The lists above are never empty.
    return values[state % values.length] as Value
  }
}

function oddOrganisation(seed: number): Organisation {
  const pick = picker(seed)
  const codes = <Code>(list: readonly { code: Code }[]) =>
    pick([[], [pick(list).code, pick(list).code], null])
  return {
    id: String(seed),
    publicId: `id-${seed}`,
    number: `P${String(seed).padStart(4, '0')}`,
    name: pick([...WORDS, 'Maison']) ?? 'Maison',
    kind: 'autre',
    description: pick(WORDS),
    siret: pick([null, '78467169500087', '784']),
    networks: codes(NETWORKS),
    phones: pick([[], [{ number: '01 60 00 00 00', kind: 'accueil' as const }]]),
    emails: pick(MAILS.map((address) => (address ? [{ address, kind: 'accueil' as const }] : []))),
    website: pick(LINKS),
    address: {
      street: pick(WORDS),
      postcode: pick(['91150', '9115', null]),
      inseeCode: pick(['2A004', '1']),
    },
    latitude: pick([48.4, null]),
    longitude: pick([2.1, null]),
    accessibility: { url: pick(LINKS) },
    openingHours: [{ days: ['mo'], ranges: [{ opens: '09:00', closes: '12:00' }] }],
    audience: 'public',
    verifiedAt: pick([
      null,
      '2026-01-02T00:00:00.000Z',
      '1999-01-01T00:00:00.000Z',
      '2030-01-01T00:00:00.000Z',
    ]),
    updatedAt: '2026-01-01T00:00:00.000Z',
    createdAt: '2026-01-01T00:00:00.000Z',
  }
}

function oddService(seed: number, organisation: Organisation): Service {
  const pick = picker(seed + 1)
  const codes = <Code>(list: readonly { code: Code }[]) =>
    pick([[], [pick(list).code, pick(list).code], null])
  return {
    id: String(seed),
    publicId: `service-${seed}`,
    number: `S${String(seed).padStart(4, '0')}`,
    name: pick([...WORDS, 'Accueil']) ?? 'Accueil',
    organisation: organisation.id,
    description: pick(WORDS),
    type: pick([...SERVICE_TYPES.map(({ code }) => code), null]),
    thematics: codes(THEMATICS),
    publics: codes(PUBLICS),
    zone: pick([[], null, ['91', '2A004', 'france', '200054781'], ['972']]),
    receptionModes: codes(RECEPTION_MODES),
    mobilisationModes: codes(MOBILISATION_MODES),
    mobilisableBy: codes(MOBILISABLE_BY),
    mobilisationLink: pick(LINKS),
    email: pick(MAILS),
    weeklyHours: pick([null, 0, 2.5]),
    weeks: pick([null, 1, 2.5]),
    ownPlace: pick([true, false]),
    address: { city: pick(WORDS), postcode: pick(['97200', 'x']) },
    ownHours: true,
    audience: 'public',
    updatedAt: '2026-01-01T00:00:00.000Z',
    createdAt: '2026-01-01T00:00:00.000Z',
  }
}

const SHEETS = Array.from({ length: 2000 }, (_, seed) => oddOrganisation(seed + 1))
const structures = () => SHEETS.flatMap((sheet) => toStructure(sheet, CONTEXT).record ?? [])
const services = () =>
  SHEETS.flatMap((organisation, seed) => {
    const service = oddService(seed + 1, organisation)
    return toService({ service, organisation }, CONTEXT).record ?? []
  })

describe('records of data.inclusion by our own rules', () => {
  it('break none, nor a convention, whatever the sheet', () => {
    const faults = [
      ...structures().flatMap((record) => faultsOf('structure', record)),
      ...services().flatMap((record) => faultsOf('service', record)),
    ]
    expect(faults).toStrictEqual([])
  })
})

function faultsOf(kind: RecordKind, record: Record<string, unknown>) {
  return [...recordFaults(kind, record), ...conventionFaults(record, CONTEXT.today).refused]
}

describe.skipIf(!isThere)('records of data.inclusion', () => {
  const validator = (name: string) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats(ajv)
    return ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  }
  it('are valid structures with every field, whatever the sheet', () => {
    const validate = validator('structure')
    const records = structures()
    const faults = records.flatMap((record) => (validate(record) ? [] : (validate.errors ?? [])))
    expect([faults, records.length > 500]).toStrictEqual([[], true])
    expect(Object.keys(records[0] ?? {}).length).toBe(20)
  })

  it('are valid services with every field, whatever the sheet', () => {
    const validate = validator('service')
    const records = services()
    const faults = records.flatMap((record) => (validate(record) ? [] : (validate.errors ?? [])))
    expect([faults, records.length > 300]).toStrictEqual([[], true])
    expect(Object.keys(records[0] ?? {}).length).toBe(33)
  })
})
