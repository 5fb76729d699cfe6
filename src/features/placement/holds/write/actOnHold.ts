import type { Payload } from 'payload'
import type { Act } from '@/domain/placement/calendar/Act'
import { placeOfThread } from '@/domain/placement/holds/placeOfThread'
import { commitLine } from '@/features/placement/calendar/write/commitLine'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'
import { tellLines } from '@/features/placement/notices/write/tellLines'
import type { User } from '@/payload-types'

/** Why nothing was written, and in words for whoever asked. */
export type ActFault = { fault: 'taken' | 'stale' | 'refused' | 'rule' | 'gone'; words: string }
export type ActEnd = { fault: null; thread: string } | ActFault

type Deed = {
  payload: Payload
  /** `null` for the product itself. */
  actor: User | null
  address: string | null
  act: Extract<Act, { thread: string }>
}

/** Writes what is done to an option, then tells whom it concerns; what could not be told is told by the look of the next minute. */
export async function actOnHold({ payload, actor, address, act }: Deed): Promise<ActEnd> {
  const end = await commitLine({ payload, actor, address }, { place: placeOfThread(act.thread), act })
  if (end.fault) return { fault: end.fault, words: end.words }
  const { place, seq, thread } = end.line
  await tellLines(
    payload,
    await linesWhere(payload, { and: [{ place: { equals: place } }, { seq: { equals: seq } }] }),
  )
  return { fault: null, thread }
}
