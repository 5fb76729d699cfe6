import { z } from 'zod'
import { InvalidInput } from '@/errors'
import { isDocumentId } from '@/infra/database/isDocumentId'

/** Payload's operators, but those of points and lists, which no column holds: they answer a fault of the database. */
const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
] as const

/** Levels of `and` and `or` in one another. */
const MOST_LEVELS = 5
const MOST_LETTERS = 500
const MOST_WORDS = 20
const MOST_VALUES = 1000
/** Each opens a table beside the first, and the database joins 64 at most. */
const MOST_THROUGH_RELATIONS = 5

const OF_LISTS: readonly string[] = ['in', 'not_in']
const OF_TEXTS: readonly string[] = ['like', 'not_like', 'contains']

const PATH = /^\w+(\.\w+)*$/
const listSchema = z.union([
  z.string().max(MOST_LETTERS * MOST_WORDS),
  z.array(z.string().max(MOST_LETTERS)).max(MOST_VALUES),
])
const textSchema = z
  .string()
  .max(MOST_LETTERS)
  .refine((text) => text.split(/\s/).length <= MOST_WORDS)
const plainSchema = z.string().max(MOST_LETTERS)

/** What a field of a filter holds: `through` where a relation leads to it. `null`: unknown. */
export type FilteredField = { type: string; through: boolean } | null

/**
 * Reads the filter of a query string, as `where[and][0][name][like]=…`. Returns how many conditions it has.
 * @throws InvalidInput where it is no filter, naming the place, or when it has more than `most` conditions.
 */
export function restWhere(where: unknown, most: number, fieldAt: (path: string) => FilteredField): number {
  const read: Reading = { fieldAt, through: 0 }
  const count = conditionsOf(where, 'where', 0, read)
  if (count > most) throw new InvalidInput(`Au plus ${most} conditions dans un filtre.`, { field: 'where' })
  if (read.through > MOST_THROUGH_RELATIONS)
    throw new InvalidInput(`Au plus ${MOST_THROUGH_RELATIONS} conditions au travers d’une relation.`, {
      field: 'where',
    })
  return count
}

type Reading = { fieldAt: (path: string) => FilteredField; through: number }

function conditionsOf(where: unknown, at: string, level: number, read: Reading): number {
  if (level > MOST_LEVELS) throw new InvalidInput('Filtre trop imbriqué.', { field: at })
  if (!isRecord(where))
    throw new InvalidInput('Filtre illisible : where[champ][opérateur]=valeur.', { field: at })
  return Object.entries(where).reduce((count, [key, value]) => {
    const here = `${at}[${key.slice(0, 60)}]`
    if (['and', 'or'].includes(key.toLowerCase())) return count + group(value, here, level, read)
    return count + conditionsOn(key, value, here, read)
  }, 0)
}

function group(value: unknown, at: string, level: number, read: Reading): number {
  if (!Array.isArray(value)) throw new InvalidInput('« and » et « or » prennent une liste.', { field: at })
  return value.reduce<number>(
    (count, each, index) => count + conditionsOf(each, `${at}[${index}]`, level + 1, read),
    0,
  )
}

function conditionsOn(path: string, value: unknown, at: string, read: Reading): number {
  if (!PATH.test(path) || !isRecord(value)) throw new InvalidInput('Condition illisible.', { field: at })
  const operators = Object.entries(value)
  if (read.fieldAt(path)?.through) read.through += operators.length
  for (const [operator, compared] of operators) {
    if (!OPERATORS.some((known) => known === operator))
      throw new InvalidInput(`Opérateur inconnu : ${operator.slice(0, 60)}.`, { field: at })
    if (!isComparable(operator, compared, read.fieldAt(path)))
      throw new InvalidInput('Valeur illisible, trop longue, ou que ce champ n’a jamais.', {
        field: `${at}[${operator}]`,
      })
    if (operator === 'exists' && compared !== 'true' && compared !== 'false')
      throw new InvalidInput('« exists » prend true ou false.', { field: `${at}[exists]` })
  }
  return operators.length
}

/** Tells whether a field of this kind can be compared so: a date with a date, a number with a number, what is related with an id. */
function isComparable(operator: string, compared: unknown, field: FilteredField): boolean {
  if (operator === 'exists') return typeof compared === 'string'
  const schema = OF_LISTS.includes(operator)
    ? listSchema
    : OF_TEXTS.includes(operator)
      ? textSchema
      : plainSchema
  const read = schema.safeParse(compared)
  if (!read.success) return false
  const values = Array.isArray(read.data)
    ? read.data
    : OF_LISTS.includes(operator)
      ? read.data.split(',')
      : [read.data]
  const compare = COMPARED[field?.type ?? '']
  if (compared === 'null' && !OF_LISTS.includes(operator)) return true
  return !compare || (!OF_TEXTS.includes(operator) && values.every((one) => one === '' || compare(one)))
}

const COMPARED: Readonly<Record<string, (value: string) => boolean>> = {
  date: (value) => !Number.isNaN(Date.parse(value)),
  number: (value) => Number.isFinite(Number(value)),
  checkbox: (value) => ['true', 'false'].includes(value),
  relationship: isDocumentId,
  upload: isDocumentId,
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
