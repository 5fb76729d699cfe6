import { createHash } from 'node:crypto'
import type { ReaderClass } from '@/domain/ReaderClass'
import { readSessionToken } from '@/infra/auth/readSessionToken'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { User } from '@/payload-types'

const PER_SESSION = 120
const PER_ANONYMOUS_ADDRESS = 300

/**
 * Under which key what a reader asks for is counted, and how much a minute: the session of whoever is signed in, since a whole
 * département goes out by one address and shares some accounts; the address of a passer-by.
 */
export async function readerRate(
  { user }: { user: Pick<User, 'id'> | null; readerClass: ReaderClass },
  headers: Headers,
): Promise<{ key: string; limit: number }> {
  if (!user) return { key: `address:${clientAddress(headers)}`, limit: PER_ANONYMOUS_ADDRESS }
  const token = await readSessionToken(headers)
  // The token opens the session: it is written nowhere.
  const session = token && createHash('sha256').update(token).digest('hex')
  return { key: session ? `session:${session}` : `account:${user.id}`, limit: PER_SESSION }
}
