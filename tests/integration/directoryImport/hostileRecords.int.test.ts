import { stringify } from 'csv-stringify/sync'
import { afterEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { ImportFormatCode } from '@/domain/sources/importFormats'
import { deleteAll, IMPORTED } from '../../helpers/scenes/deleteAll'
import { openTestPayload } from '../../helpers/servers/openTestPayload'
import { aSourceFile } from '../../unit/sourceReaders/aSourceFile'
import { asCell, HOSTILE_VALUES } from '../../unit/sourceReaders/hostile/hostileValues'
import { RIGHT_RECORDS, type RightRecord } from '../../unit/sourceReaders/hostile/rightRecords'

const { payload } = await openTestPayload()

/** Of each place, so many hostile values, others for each place. */
const VALUES = 1
/** The identifier and the name of a record, by format. */
const NAMED: Record<string, [id: string, name: string]> = {
  'annuaire-administration': ['properties.id', 'properties.Nom'],
  'france-services': ['properties.MATRICULE', 'properties.lib_france_services'],
  'mediation-numerique': ['id', 'nom'],
  'data-inclusion': ['id', 'nom'],
  hsds: ['id', 'name'],
  csv: ['code', 'nom'],
}

type Json = { [key: string]: unknown }

function put(record: object, place: string, value: unknown): object {
  const copy: Json = structuredClone({ ...record })
  const path = place.split('.')
  const holder = path.slice(0, -1).reduce((at: Json, name) => at[name] as Json, copy)
  holder[path.at(-1) ?? ''] = value
  return copy
}

const formatOf = ({ name }: RightRecord) =>
  name.split(',')[0] as Exclude<ImportFormatCode, 'dispositif-aide' | 'finess' | 'openfisca' | 'guide'>

afterEach(() => deleteAll(payload, IMPORTED))

/** Right records, each of its own name, then the same with one value wrong. */
function twoFiles(right: RightRecord) {
  const [id, name] = NAMED[formatOf(right)] ?? ['id', 'nom']
  const cases = right.optional.flatMap((place, at) =>
    Array.from(
      { length: VALUES },
      (_, rank) => [place, HOSTILE_VALUES[(at * VALUES + rank) % HOSTILE_VALUES.length]] as const,
    ),
  )
  const records = cases.map((_, at) =>
    put(put(right.record, id, `demo--${name}-${at}`), name, `Lieu numéro ${at} du Lac`),
  )
  const hostile = cases.map(([place, value], at) => put(records[at] ?? {}, place, value))
  return [records, hostile].map((all) => fileOf(right, all))
}

function fileOf({ name, toFile }: RightRecord, records: readonly object[]) {
  if (name !== 'csv') return aSourceFile(toFile(records))
  const rows = records.map((record) => Object.values(record).map(asCell))
  return aSourceFile(stringify([Object.keys(records[0] ?? {}), ...rows]), 'données.csv')
}

describe.each(RIGHT_RECORDS)('import of $name', (right) => {
  const importOne = async (file: ReturnType<typeof aSourceFile>, apply: boolean) => {
    const { importFiles } = await import('@/features/intake/imports/write/importFiles')
    const { wordImportError } = await import('@/features/intake/imports/write/wordImportError')
    return importFiles({
      payload,
      format: formatOf(right),
      files: [file],
      apply,
      complete: true,
      wordError: wordImportError(payload),
      source: right.name === 'csv' ? 'plateau' : undefined,
      mapping: right.options?.mapping,
    })
  }

  const addHost = async () => {
    const host = RIGHT_RECORDS.find(
      ({ name }) =>
        name !== right.name && name.startsWith(`${formatOf(right)}, `) && right.name.endsWith('services'),
    )
    if (host) await importOne(fileOf(host, [host.record]), true)
  }

  it('takes every record in, changed or new, tells in a dry run what it does, and leaves sheets that a form saves', async () => {
    const [good, bad] = twoFiles(right)
    if (!good || !bad) throw new Error('No files')
    await addHost()
    const fresh = await importOne(bad, false)
    const first = await importOne(good, true)
    const dry = await importOne(bad, false)
    const applied = await importOne(bad, true)
    const again = await importOne(bad, true)
    expect([fresh.refused, first.refused, applied.refused]).toStrictEqual([[], [], []])
    expect({ ...dry, applied: true }).toStrictEqual(applied)
    expect([again.created, again.changed, again.missing, again.changes]).toStrictEqual([0, 0, 0, []])
    const { documentFaults } = await import('@/infra/database/documentFaults')
    for (const collection of [SLUGS.organisations, SLUGS.services] as const) {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: 0,
        pagination: false,
        overrideAccess: true,
      })
      for (const doc of docs)
        expect([doc.name, await documentFaults(payload, collection, { ...doc })]).toStrictEqual([
          doc.name,
          [],
        ])
    }
  })
})
