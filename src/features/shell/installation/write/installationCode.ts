import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { keepFact } from '@/infra/database/keepFact'

const FACT = 'installation-code'
/** Without what is taken for another when it is copied by hand (0 and O, 1, I and L, 5 and S, 2 and Z, 8 and B). */
const LETTERS = 'ACDEFGHJKMNPQRTUVWXY34679'
const GROUPS = 3
const GROUP = 5

const factSchema = z.object({ code: z.string() })

/**
 * The one-time code of the installation, `ACDEF-GHJKM-NPQRT` (69 bits), drawn once for the base: every server and the command tell the same.
 * Kept as it is, since whoever reads the base could write an account into it; it goes with the installation.
 */
export async function installationCode(payload: Payload): Promise<string> {
  const kept = factSchema.safeParse(await payload.kv.get(FACT))
  if (kept.success) return kept.data.code
  const code = Array.from({ length: GROUPS }, drawGroup).join('-')
  if (await keepFact(payload, FACT, { code })) return code
  return factSchema.parse(await payload.kv.get(FACT)).code
}

/** The code serves no more. */
export async function forgetInstallationCode(payload: Payload): Promise<void> {
  await payload.kv.delete(FACT)
}

const drawGroup = (): string =>
  Array.from({ length: GROUP }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
