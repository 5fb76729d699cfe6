import { z } from 'zod'
import { InvalidInput } from '@/errors'

/** Payload's operators, but those of points, which no collection holds: they answer a fault of the database. */
const OPERATORS = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
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
const MOST_VALUES = 1000

const PATH = /^\w+(\.\w+)*$/
const valueSchema = z.union([
  z.string().max(MOST_LETTERS * 20),
  z.array(z.string().max(MOST_LETTERS)).max(MOST_VALUES),
])

/**
 * Reads the filter of a query string, as `where[and][0][name][like]=…`. Returns how many conditions it has.
 * @throws InvalidInput where it is no filter, naming the place, or when it has more than `most` conditions.
 */
export function restWhere(where: unknown, most: number): number {
  const count = conditionsOf(where, 'where', 0)
  if (count > most) throw new InvalidInput(`Au plus ${most} conditions dans un filtre.`, { field: 'where' })
  return count
}

function conditionsOf(where: unknown, at: string, level: number): number {
  if (level > MOST_LEVELS) throw new InvalidInput('Filtre trop imbriqué.', { field: at })
  if (!isRecord(where))
    throw new InvalidInput('Filtre illisible : where[champ][opérateur]=valeur.', { field: at })
  return Object.entries(where).reduce((count, [key, value]) => {
    const here = `${at}[${key.slice(0, 60)}]`
    if (['and', 'or'].includes(key.toLowerCase())) return count + group(value, here, level)
    return count + conditionsOn(key, value, here)
  }, 0)
}

function group(value: unknown, at: string, level: number): number {
  if (!Array.isArray(value)) throw new InvalidInput('« and » et « or » prennent une liste.', { field: at })
  return value.reduce<number>(
    (count, each, index) => count + conditionsOf(each, `${at}[${index}]`, level + 1),
    0,
  )
}

function conditionsOn(path: string, value: unknown, at: string): number {
  if (!PATH.test(path) || !isRecord(value)) throw new InvalidInput('Condition illisible.', { field: at })
  const operators = Object.entries(value)
  for (const [operator, compared] of operators) {
    if (!OPERATORS.some((known) => known === operator))
      throw new InvalidInput(`Opérateur inconnu : ${operator.slice(0, 60)}.`, { field: at })
    if (!valueSchema.safeParse(compared).success)
      throw new InvalidInput('Valeur illisible ou trop longue.', { field: `${at}[${operator}]` })
    if (operator === 'exists' && compared !== 'true' && compared !== 'false')
      throw new InvalidInput('« exists » prend true ou false.', { field: `${at}[exists]` })
  }
  return operators.length
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
