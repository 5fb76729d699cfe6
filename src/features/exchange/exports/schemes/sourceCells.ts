import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { AidSchemeCells } from '@/domain/sources/AID_SCHEME_COLUMNS'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import type { Scheme } from '@/payload-types'

type Column = keyof AidSchemeCells

/** The fields that an import fills from each column. */
const FED: Record<Exclude<Column, 'id' | 'date_mise_a_jour'>, readonly (keyof Scheme)[]> = {
  titre: ['title'],
  promesse: ['summary'],
  description: ['summary', 'where', 'body'],
  eligibilite: ['forWhom', 'conditions'],
  types_aides: ['kind', 'keywords'],
  porteurs: ['where'],
  programmes_parents: ['keywords'],
  url_source: ['officialUrl', 'mobilisationLink'],
  cibles: ['publics'],
  eligibilite_geographique: ['territory'],
  eligibilite_geographique_exclusions: ['territory'],
  date_ouverture: ['validFrom'],
  date_cloture: ['validUntil'],
}

const importSchema = z.object({
  source: z.literal('dispositif-aide'),
  key: z.string().min(1),
  lastValues: z.looseObject({ cells: z.record(z.string(), z.string()).optional() }),
})

/**
 * The cells of the national schema that an imported scheme came with, for the columns of which nothing was changed here since: what
 * comes in goes out as it came (identifier, bearers, date…).
 */
export function sourceCells(scheme: Scheme): Partial<AidSchemeCells> {
  const read = importSchema.safeParse(scheme.import)
  if (!read.success) return {}
  const { key, lastValues } = read.data
  const { cells } = lastValues
  if (!cells) return { id: key }
  const isSame = (field: keyof Scheme) => isDeepStrictEqual(plain(scheme, field), emptied(lastValues[field]))
  const same = columnsOf(FED).filter(
    (column) => FED[column].every(isSame) && (column !== 'description' || addsNothing(scheme)),
  )
  const kept = same.filter((column) => column !== 'porteurs' || !scheme.contacts?.length)
  const isUntouched = same.length === columnsOf(FED).length && isSame('verifiedAt')
  const columns: Column[] = isUntouched ? [...kept, 'date_mise_a_jour'] : kept
  return { id: key, ...Object.fromEntries(columns.map((column) => [column, cells[column] ?? ''])) }
}

/** `Object.keys` of a record whose keys are all known. */
const columnsOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[]

/** What the description of a scheme written here also says, and that no import fills. */
const addsNothing = ({ amount, delay, steps }: Scheme) => !amount && !delay && !steps?.length

/** A stored field in the form that the import keeps: days, paragraphs. */
function plain(scheme: Scheme, field: keyof Scheme): unknown {
  const value = scheme[field]
  if (field === 'body')
    return emptied(
      richTextToPlain(scheme.body)
        .split(/\n{2,}/)
        .filter(Boolean),
    )
  if (typeof value === 'string' && DAYS.includes(field)) return value.slice(0, 'YYYY-MM-DD'.length)
  return emptied(value)
}

const DAYS: readonly (keyof Scheme)[] = ['validFrom', 'validUntil', 'verifiedAt']

/** Absent, empty and `null` are the same. */
function emptied(value: unknown): unknown {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value
}
