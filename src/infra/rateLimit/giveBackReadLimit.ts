import type { Payload } from 'payload'
import { tryBesideRead } from '../database/laterWrites'
import { giveBackHere } from './consumeReadLimit'
import { giveBackRateLimit } from './giveBackRateLimit'

/** Returns one use taken with `consumeReadLimit`; a base that cannot write at once keeps it until its window ends. */
export async function giveBackReadLimit({ payload, key }: { payload: Payload; key: string }): Promise<void> {
  giveBackHere(key)
  await tryBesideRead(payload, () => giveBackRateLimit({ payload, key }))
}
