import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput, NotFound } from '@/errors'
import { moveFollows } from '@/features/trust/following/write/moveFollows'
import { clock } from '@/infra/clock'
import type { Organisation } from '@/payload-types'
import { fillHoles } from './fillHoles'
import { moveFavourites } from './moveFavourites'
import { moveKeeping } from './moveKeeping'
import { moveMemberships } from './moveMemberships'
import { movePairs } from './movePairs'
import { moveReferences } from './moveReferences'
import { saveOrganisation } from './saveOrganisation'

type Merge = { payload: Payload; winnerId: string; loserId: string }

/**
 * Makes one sheet of two: the loser's facts fill the holes of the winner, what hangs on the loser moves, its address leads to the
 * winner for ever, and it goes to the trash, last. Each step may be done twice: a merge that was cut short is done again.
 * @throws NotFound when one of them is gone, InvalidInput when the winner is in the trash.
 */
export async function mergeOrganisations({ payload, winnerId, loserId }: Merge): Promise<void> {
  const [winner, loser] = await Promise.all([find(payload, winnerId), find(payload, loserId)])
  if (winner.deletedAt) throw new InvalidInput('La fiche à garder est dans la corbeille.')
  if (winner.id === loser.id) throw new InvalidInput('Les deux fiches n’en sont qu’une.')
  await moveReferences({ payload, winner, loser })
  await moveFavourites(payload, loser.number ?? '', winner.number ?? '')
  await moveFollows(payload, loser.number ?? '', winner)
  await moveMemberships(payload, { winner, loser })
  await moveKeeping(payload, { winner, loser })
  await movePairs(payload, { winner, loser })
  await payload.delete({
    collection: SLUGS.conflicts,
    where: { and: [{ sheet: { equals: SLUGS.organisations } }, { sheetId: { equals: loser.id } }] },
    depth: 0,
    overrideAccess: true,
  })
  const filled = fillHoles(winner, loser)
  if (Object.keys(filled).length > 0) await saveOrganisation(payload, winner, filled)
  await redirect(payload, loser.number ?? '', winner.number ?? '')
  if (!loser.deletedAt) await saveOrganisation(payload, loser, { deletedAt: clock.now().toISOString() })
}

async function find(payload: Payload, id: string): Promise<Organisation> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { id: { equals: id } },
    draft: true,
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) throw new NotFound('Cette fiche n’existe plus.')
  return found
}

/** The loser's number leads to the winner, and so do those that led to the loser. */
async function redirect(payload: Payload, from: string, to: string): Promise<void> {
  await payload.update({
    collection: SLUGS.sheetNumbers,
    where: { or: [{ number: { equals: from } }, { replacedBy: { equals: from } }] },
    data: { replacedBy: to },
    depth: 0,
    overrideAccess: true,
  })
}
