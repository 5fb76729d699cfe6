import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { InvalidInput } from '@/errors'

export type LegifranceKeys = { clientId: string; clientSecret: string; apiUrl: string; tokenUrl: string }
/** Asks one thing; `null` where the API knows no such thing. @throws InvalidInput, in French, when it cannot be asked. */
export type AskLegifrance = <Data>(
  path: string,
  body: object,
  schema: z.ZodType<Data>,
) => Promise<Data | null>

const PATIENCE = 20_000
/** The rights of a free account allow several calls a second. */
const PAUSE = 200
const tokenSchema = z.object({ access_token: z.string(), expires_in: z.coerce.number().default(3600) })

/** The API of Légifrance (PISTE), by keys of one’s own: one call after the other, with a pause. */
export function legifranceClient(keys: LegifranceKeys): AskLegifrance {
  let token: { value: string; until: number } | null = null
  const authorise = async (): Promise<string> => {
    if (token && token.until > performance.now()) return token.value
    const { clientId, clientSecret } = keys
    const answer = await call(keys.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'openid',
      }),
    })
    const read = answer.ok ? tokenSchema.safeParse(await answer.json()) : null
    if (!read?.success)
      throw new InvalidInput(
        `L’API Légifrance refuse les clés (réponse ${answer.status}) : vérifiez-les sur piste.gouv.fr.`,
      )
    token = { value: read.data.access_token, until: performance.now() + (read.data.expires_in - 60) * 1000 }
    return token.value
  }
  return async (path, body, schema) => {
    const authorization = `Bearer ${await authorise()}`
    await wait(PAUSE)
    const answer = await call(`${keys.apiUrl.replace(/\/$/, '')}/${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    })
    if (answer.status === 404) return null
    if (!answer.ok)
      throw new InvalidInput(`L’API Légifrance répond ${answer.status} : réessayée la nuit prochaine.`)
    const read = schema.safeParse(await answer.json().catch(() => null))
    if (!read.success) throw new InvalidInput('La réponse de l’API Légifrance n’est pas lisible.')
    return read.data
  }
}

async function call(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE), redirect: 'error' })
  } catch (error) {
    throw new InvalidInput('L’API Légifrance ne répond pas : réessayée la nuit prochaine.', { cause: error })
  }
}
