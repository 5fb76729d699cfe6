import { z } from 'zod'
import type { StoredPoint } from '../read/addressPoint'

const answerSchema = z.object({
  point: z
    .object({
      latitude: z.number(),
      longitude: z.number(),
      precision: z.enum(['adresse', 'voie', 'commune']),
      certified: z.boolean(),
    })
    .nullable(),
})

/** Asks where the address typed in a form is by itself; `null` when there is no answer. */
export async function findAddressPoint(form: HTMLFormElement): Promise<{ point: StoredPoint | null } | null> {
  const body = new FormData(form)
  body.set('_action', 'locate')
  try {
    const answer = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    })
    return answer.ok ? (answerSchema.safeParse(await answer.json()).data ?? null) : null
  } catch {
    // The network is away: the page says so, and the point stays where it is.
    return null
  }
}
