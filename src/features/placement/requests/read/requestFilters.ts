import { z } from 'zod'

/** The lists of requests, by what they are at: all that are followed first. */
export const REQUEST_LISTS = [
  'suivies',
  'brouillons',
  'recherche',
  'options',
  'attente',
  'admissions',
  'closes',
] as const
export type RequestList = (typeof REQUEST_LISTS)[number]

/** The states of each list. */
export const STATES_OF = {
  suivies: ['draft', 'open', 'held', 'waiting', 'admitted'],
  brouillons: ['draft'],
  recherche: ['open'],
  options: ['held'],
  attente: ['waiting'],
  admissions: ['admitted'],
  closes: ['closed', 'withdrawn'],
} as const

const schema = z.object({
  etat: z.enum(REQUEST_LISTS).catch('suivies'),
  a: z.enum(['moi', 'tous']).catch('tous'),
  q: z.string().trim().max(40).catch(''),
  page: z.coerce.number().int().min(1).max(500).catch(1),
})

/** What the address of the list of requests asks. */
export type RequestFilters = { list: RequestList; isMine: boolean; reference: string; page: number }

export function readRequestFilters(params: URLSearchParams): RequestFilters {
  const { etat, a, q, page } = schema.parse(Object.fromEntries(params))
  return { list: etat, isMine: a === 'moi', reference: q, page }
}
