import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput } from '@/errors'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { findPair } from '../read/findPair'
import { mergeOrganisations } from './mergeOrganisations'

type Decision = { payload: Payload; id: string /** Their name, for the record. */; decidedBy: string }

/** Merges the two sheets of a pair into the one to keep. @throws InvalidInput when the pair has not two sheets. */
export async function mergePair(decision: Decision & { keep: 'first' | 'second' }): Promise<void> {
  const pair = await findPair(decision.payload, decision.id)
  const [first, second] = [relationId(pair.first), relationId(pair.second)]
  if (!first || !second) throw new InvalidInput('Cette paire n’a plus deux fiches à fusionner.')
  const [winnerId, loserId] = decision.keep === 'first' ? [first, second] : [second, first]
  await mergeOrganisations({ payload: decision.payload, winnerId, loserId })
  await close(decision, 'merged')
}

/** Keeps the two sheets apart: the question is not asked again. */
export async function keepApart(decision: Decision): Promise<void> {
  await findPair(decision.payload, decision.id)
  await close(decision, 'apart')
}

async function close({ payload, id, decidedBy }: Decision, state: 'merged' | 'apart'): Promise<void> {
  await payload.update({
    collection: SLUGS.duplicatePairs,
    id,
    data: { state, decidedByName: decidedBy, decidedAt: clock.now().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
}
