import * as qs from 'qs-esm'
import { z } from 'zod'
import { InvalidInput } from '@/errors'
import { type FilteredField, restWhere } from './restWhere'

const MOST_CONDITIONS = 30
const MOST_CONDITIONS_OF_EDITORS = 300
const MOST_ROWS = 100
/** Rows that come with what they relate to, which costs some twenty times as much. */
const MOST_ROWS_IN_DEPTH = 20
const MOST_ROWS_OF_EDITORS = 10_000

const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
const flag = z.enum(['true', 'false'])
const order = z.string().regex(/^(-?\w+(\.\w+)*)?(,-?\w+(\.\w+)*){0,9}$/)
const tree = z.record(z.string(), z.unknown())

/** What every reader may ask of a list or of a document. */
const OPEN = {
  limit: count(1, MOST_ROWS),
  page: count(1, 100_000),
  depth: count(0, 2),
  pagination: z.literal('true'),
  draft: z.literal('false'),
  trash: z.literal('false'),
  sort: z.union([order, z.array(order).max(3)]),
  locale: z.string().max(10),
  'fallback-locale': z.string().max(10),
  select: z.partialRecord(z.enum(['id', 'number', 'title', 'name', 'slug', 'updatedAt']), z.literal('true')),
  where: tree,
}

/** What the admin asks besides. */
const OF_EDITORS = {
  ...OPEN,
  limit: count(0, MOST_ROWS_OF_EDITORS),
  pagination: flag,
  draft: flag,
  trash: flag,
  autosave: flag,
  overrideLock: flag,
  flattenLocales: flag,
  publishAllLocales: flag,
  unpublishAllLocales: flag,
  sort: z.union([order, z.array(order).max(10)]),
  select: tree,
  populate: tree,
  joins: tree,
  data: tree,
}

const readerSchema = z.strictObject(OPEN).partial()
const editorSchema = z.looseObject(z.object(OF_EDITORS).partial().shape)

type Query = { search: string; isEditor: boolean; fieldAt: (path: string) => FilteredField }

/**
 * Checks the query string of a request to the REST API, before it comes near the database: the kind of every parameter, and for
 * whoever does not edit a closed list (no `populate`, `joins`, `trash` or draft, fields named one by one, 30 conditions, 100 rows).
 * @throws InvalidInput with the parameter's name.
 */
export function restQuery({ search, isEditor, fieldAt }: Query): void {
  const query = qs.parse(search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  })
  const read = (isEditor ? editorSchema : readerSchema).safeParse(query)
  if (!read.success) {
    const field = faultyParameter(read.error)
    throw new InvalidInput(`Paramètre illisible, ou qui n’est pas ouvert : ${field}.`, { field })
  }
  const { depth = 0, limit = 0 } = read.data
  if (!isEditor && depth > 0 && limit > MOST_ROWS_IN_DEPTH)
    throw new InvalidInput(`Au plus ${MOST_ROWS_IN_DEPTH} fiches à la fois avec ce qui leur est lié.`, {
      field: 'limit',
    })
  if (read.data.where !== undefined)
    restWhere(read.data.where, isEditor ? MOST_CONDITIONS_OF_EDITORS : MOST_CONDITIONS, fieldAt)
}

function faultyParameter(error: z.ZodError): string {
  const [issue] = error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  return String(issue?.path[0] ?? unknown ?? 'query').slice(0, 60)
}
