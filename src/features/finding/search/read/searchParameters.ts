import { z } from 'zod'
import type { ReaderClass } from '@/domain/ReaderClass'
import { LEVELS } from '@/domain/scheme/closedLists'
import { RECEPTION_MODES } from '@/domain/service/closedLists'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { DOCUMENT_TYPES } from '@/domain/sheet/documentTypes'
import { FRESHNESS_STATES } from '@/domain/sheet/freshness'
import { InvalidInput } from '@/errors'
import { clock } from '@/infra/clock'
import { expandCommune } from '@/infra/geography/expandCommune'
import { territoriesToday } from '@/infra/geography/territoriesToday'
import {
  FACET_NAMES,
  type FacetName,
  SEARCH_SORTS,
  type SearchQuery,
  type SearchSort,
} from '@/infra/search/SearchQuery'
import { soughtName } from '@/ui/filters/soughtName'
import { SOUGHT_FACETS } from './SOUGHT_FACETS'
import { OPEN_TIMES, slotsOfOpenTime } from './slotsOfOpenTime'

const MOST_VALUES = 50
const codes = z.array(z.string().min(1).max(80)).max(MOST_VALUES)
const closed = (list: readonly string[]) => z.array(z.enum(list as [string, ...string[]])).max(MOST_VALUES)
const number = (low: number, high: number) => z.coerce.number().min(low).max(high)
const point = z
  .string()
  .regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/)
  .transform((text) => {
    const [lat, lng] = text.split(',').map(Number)
    return { lat: lat ?? 0, lng: lng ?? 0 }
  })

/** `south,west,north,east`, in degrees; a box that crosses the antimeridian is two. */
const box = z
  .string()
  .regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/)
  .transform((text) => {
    const [south = 0, west = 0, north = 0, east = 0] = text.split(',').map(Number)
    return { south, west, north, east }
  })
  .refine(({ south, north }) => -90 <= south && south <= north && north <= 90)
  .refine(({ west, east }) => -180 <= west && west <= east && east <= 180)

/** The parameters of `GET /api/search` and of the results page, as they stand in the address. */
const schema = z.object({
  q: z.string().max(400).default(''),
  type: closed(DOCUMENT_TYPES),
  kind: codes,
  theme: codes,
  publics: closed(PUBLICS.map(({ code }) => code)),
  level: closed(LEVELS.map(({ code }) => code)),
  territory: codes,
  freshness: closed(FRESHNESS_STATES),
  organisation: codes,
  network: codes,
  fees: closed(FEES.map(({ code }) => code)),
  mode: closed(RECEPTION_MODES.map(({ code }) => code)),
  chapter: codes,
  age: number(0, 130).optional(),
  commune: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/)
    .optional(),
  near: point.refine(({ lat, lng }) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180).optional(),
  radius: number(0.1, 500).optional(),
  bounds: box.optional(),
  open: z.enum(OPEN_TIMES).optional(),
  ended: z.enum(['1', 'true', '0', 'false']).optional(),
  sort: z.enum(SEARCH_SORTS).default('relevance'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
})

/** `sought`: what is looked for among the values of a facet. */
export type SearchParameters = z.infer<typeof schema> & { sought: Partial<Record<FacetName, string>> }

/** What is looked for among values is cut rather than refused: no search depends on it. */
const MOST_SOUGHT = 80

const REPEATED: readonly string[] = FACET_NAMES
const ADVICE: Record<string, string> = {
  q: 'la recherche compte 400 caractères au plus',
  age: 'un âge entre 0 et 130 ans',
  commune: 'un code INSEE de commune (91223)',
  near: 'une latitude et une longitude : 48.43,2.16',
  radius: 'un rayon entre 0,1 et 500 km',
  bounds: 'sud,ouest,nord,est en degrés : 48.3,2.0,48.7,2.6',
  open: 'now, today, tomorrow, ou un jour (mo, tu, we, th, fr, sa, su), seul ou suivi de -morning, -afternoon ou -evening',
  sort: SEARCH_SORTS.join(', '),
  page: 'un numéro de page à partir de 1',
  pageSize: 'de 1 à 100 résultats par page',
}

/**
 * Reads the parameters of a search from an address; an empty value is an absent one, unknown names are ignored.
 * @throws InvalidInput in French, with the name of the parameter.
 */
export function readSearchParameters(params: URLSearchParams): SearchParameters {
  const raw: Record<string, unknown> = {}
  for (const name of Object.keys(schema.shape)) {
    const values = params.getAll(name).filter((value) => value !== '')
    raw[name] = REPEATED.includes(name) ? values : values[0]
  }
  const read = schema.safeParse(raw)
  if (read.success) return { ...read.data, sought: soughtIn(params) }
  const field = String(read.error.issues[0]?.path[0] ?? 'q')
  throw new InvalidInput(`Paramètre « ${field} » : ${ADVICE[field] ?? 'valeur inconnue'}.`, { field })
}

function soughtIn(params: URLSearchParams): SearchParameters['sought'] {
  const sought: SearchParameters['sought'] = {}
  for (const name of SOUGHT_FACETS) {
    const text = params.get(soughtName(name))?.trim().slice(0, MOST_SOUGHT)
    if (text) sought[name] = text
  }
  return sought
}

/** Without words nothing is more relevant than another. */
export const hasWords = (q: string): boolean => /[\p{L}\p{N}]/u.test(q)

/** The order of a search; without words, that of titles stands for relevance. */
function orderOf({ q, sort }: SearchParameters): SearchSort {
  return sort === 'relevance' && !hasWords(q) ? 'title' : sort
}

/** A kept address may hold the code of a commune or of an EPCI that has since been merged. */
const valuesOf = (name: FacetName, values: string[]) =>
  name === 'territory' ? territoriesToday(values) : values

/**
 * Turns the parameters into the query of one reader class. A commune stands for itself, its EPCI, its département and France.
 * @throws InvalidInput when the commune is unknown.
 */
export function toSearchQuery(
  parameters: SearchParameters,
  readerClass: ReaderClass,
  pinned: string[],
): SearchQuery {
  const { commune, near, open, q } = parameters
  const within = commune ? expandCommune(commune) : null
  if (within?.length === 0)
    throw new InvalidInput('Paramètre « commune » : code de commune inconnu.', { field: 'commune' })
  const filters: Partial<Record<FacetName, string[]>> = {}
  for (const name of FACET_NAMES)
    if (parameters[name].length > 0) filters[name] = valuesOf(name, parameters[name])
  return {
    readerClass,
    text: q,
    filters,
    age: parameters.age ?? null,
    within,
    near: near ? { ...near, radiusKm: parameters.radius ?? null } : null,
    bounds: parameters.bounds ?? null,
    openAt: open ? slotsOfOpenTime(open, clock.now()) : null,
    includeEnded: parameters.ended === '1' || parameters.ended === 'true',
    sort: orderOf(parameters),
    page: parameters.page,
    pageSize: parameters.pageSize,
    pinned,
  }
}
