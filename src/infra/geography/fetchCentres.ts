import { z } from 'zod'
import { InvalidInput } from '@/errors'
import type { ReadCentres } from './CommuneCentres'
import { readCentres } from './readCentres'

const PATH = '/communes?fields=code,centre&type=commune-actuelle,arrondissement-municipal'
/** The whole country is about five megabytes. */
const WAIT = 120_000

const answerSchema = z.array(
  z.looseObject({
    code: z.string(),
    centre: z.object({ coordinates: z.unknown().optional() }).nullish(),
  }),
)

/** Asks the State's geography API for the centre of every commune. @throws InvalidInput in French when it cannot be had or read. */
export async function fetchCentres(base: string): Promise<ReadCentres> {
  const url = `${base.replace(/(?<!\/)\/+$/, '')}${PATH}`
  const parsed = answerSchema.safeParse(await fetchJson(url))
  if (!parsed.success || parsed.data.length === 0)
    throw new InvalidInput(`${url} ne répond pas par une liste de communes avec leur centre.`, {
      cause: parsed.error,
    })
  return readCentres(parsed.data.map(({ code, centre }) => [code, centre?.coordinates ?? null] as const))
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(WAIT) }).catch((cause: unknown) => {
    throw new InvalidInput(`${new URL(url).host} ne répond pas.`, { cause })
  })
  if (!response.ok) throw new InvalidInput(`${url} répond ${response.status}.`)
  return response.json().catch((cause: unknown) => {
    throw new InvalidInput(`${url} ne répond pas en JSON.`, { cause })
  })
}
