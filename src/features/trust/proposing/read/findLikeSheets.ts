import type { Payload } from 'payload'
import type { NewSheet } from '@/domain/newSheets/newSheet'
import type { Eyes, LikeSheet } from '../LikeSheet'
import { findLikeOrganisations } from './findLikeOrganisations'
import { findLikeServices } from './findLikeServices'

/** The sheets that a proposed one may be. `organisationId`: of whoever offers a service, `null` when it is gone. */
export async function findLikeSheets(
  payload: Payload,
  { sheet, organisationId }: { sheet: NewSheet; organisationId: string | null },
  eyes: Eyes,
): Promise<LikeSheet[]> {
  if (sheet.kind === 'newOrganisation') return findLikeOrganisations(payload, sheet.facts, eyes)
  return organisationId ? findLikeServices(payload, { proposed: sheet.facts, organisationId }, eyes) : []
}
