import { z } from 'zod'

const answerSchema = z.object({ territories: z.array(z.object({ code: z.string(), label: z.string() })) })

/** Territories of a text or of codes; none when the server does not answer. */
export async function askTerritories(
  query: Record<'q', string> | Record<'codes', string>,
): Promise<{ code: string; label: string }[]> {
  const response = await fetch(`/api/schemes/territoires?${new URLSearchParams(query)}`).catch(() => null)
  const read = answerSchema.safeParse(await response?.json().catch(() => null))
  return read.success ? read.data.territories : []
}
