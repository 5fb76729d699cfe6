import type { ReaderClass } from '@/domain/ReaderClass'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import type { User } from '@/payload-types'

const PER_ACCOUNT = 120
const PER_ANONYMOUS_ADDRESS = 300

/** Under which key what a reader asks for is counted, and how much a minute: an account of its own, or the address of a passer-by. */
export function readerRate(
  { user, readerClass }: { user: Pick<User, 'id'> | null; readerClass: ReaderClass },
  headers: Headers,
): { key: string; limit: number } {
  return user && readerClass !== 'public'
    ? { key: `account:${user.id}`, limit: PER_ACCOUNT }
    : { key: `address:${clientAddress(headers)}`, limit: PER_ANONYMOUS_ADDRESS }
}
