import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { onThrowawayDemo } from '../onThrowawayDemo'
import { type FuzzAnswer, fuzzFaults } from './fuzzFaults'

/** `as`: the role that sends, `public` for nobody. */
export type FuzzFigures = FuzzAnswer & { as: string; database: string; seed: number; perSecond: number }

const accountsSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string() }))
const SENDERS = ['public', 'partner', 'facility', 'agent', 'editor', 'administrator'] as const

/**
 * Sends `requests` seeded requests, a part as each kind of reader, to a demo on SQLite or, where `DATABASE_URL` names MongoDB, on a
 * database of its own name on that server. A fault of the server among the answers is a fault of the product.
 */
export async function runFuzzBench({
  requests,
  seed,
}: {
  requests: number
  seed: number
}): Promise<FuzzFigures[]> {
  const given = process.env.DATABASE_URL ?? ''
  const mongo = given.startsWith('mongodb') ? new URL(given) : null
  if (mongo) mongo.pathname = `/repere_fuzz_${randomBytes(4).toString('hex')}`
  return onThrowawayDemo(mongo ? { DATABASE_URL: mongo.href } : {}, async ({ url, folder }) => {
    const accounts = accountsSchema.parse(
      JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')),
    )
    const figures: FuzzFigures[] = []
    for (const as of SENDERS) {
      const account = accounts.find(({ role }) => role === as)
      const cookie = account ? await signIn(url, account) : ''
      const count = Math.ceil(requests / SENDERS.length)
      const began = performance.now()
      const answer = await fuzzFaults({ base: url, cookie, seed, count })
      const perSecond = Math.round((count * 1000) / (performance.now() - began))
      figures.push({ as, database: mongo ? 'mongodb' : 'sqlite', seed, perSecond, ...answer })
    }
    return figures
  })
}

async function signIn(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const answer = await fetch(`${url}/connexion/entrer`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({ email, password, retour: '/' }),
    redirect: 'manual',
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return cookies.filter((cookie) => cookie.includes('session-token')).join('; ')
}
