import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ChallengePurpose } from '@/domain/authentication/challengePurposes'
import { clock } from '@/infra/clock'
import { secret } from './secret'

const NONCE = 16
const EXPIRY = 6
const FIVE_MINUTES = 5 * 60_000

type Bound = {
  purpose: ChallengePurpose
  /** Whom or what it is for: a session, an account; empty where nobody is known yet. */
  to: string
}

/**
 * A challenge of one ceremony, as bytes: it says itself until when it is good, for what and for whom, under a mark of ours. Nothing is
 * written until it is answered, so that showing a page writes nothing; `claimChallenge` has it used once.
 */
export function newChallenge(bound: Bound): Uint8Array<ArrayBuffer> {
  const expiry = Buffer.alloc(EXPIRY)
  expiry.writeUIntBE(clock.now().getTime() + FIVE_MINUTES, 0, EXPIRY)
  const head = Buffer.concat([randomBytes(NONCE), expiry])
  return Uint8Array.from(Buffer.concat([head, markOf(head, bound)]))
}

/** Until when a challenge (base64url) is good; `null` for one that is not ours, of something or somebody else, or past its five minutes. */
export function challengeExpiry(challenge: string, bound: Bound): Date | null {
  const bytes = Buffer.from(challenge, 'base64url')
  const head = bytes.subarray(0, NONCE + EXPIRY)
  const [given, expected] = [bytes.subarray(NONCE + EXPIRY), markOf(head, bound)]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const expiry = head.readUIntBE(NONCE, EXPIRY)
  return expiry > clock.now().getTime() ? new Date(expiry) : null
}

function markOf(head: Buffer, { purpose, to }: Bound): Buffer {
  return createHmac('sha256', secret()).update(`challenge:${purpose}:${to}:`).update(head).digest()
}
