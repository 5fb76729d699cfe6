import { z } from 'zod'

const errorSchema = z.object({ error: z.object({ message: z.string() }) })

/** Asks an endpoint of the admin, `null` when done, else what went wrong in French. */
export async function askEndpoint(address: string, body: unknown = {}): Promise<string | null> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.ok) return null
  const read = errorSchema.safeParse(await response.json().catch(() => null))
  return read.success ? read.data.error.message : 'Cela n’a pas pu se faire. Réessayez dans un instant.'
}
