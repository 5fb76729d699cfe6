import type { Payload } from 'payload'
import type { PlannedAct } from '@/domain/editions/closedLists'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput, NotFound } from '@/errors'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { approvedContent } from '../read/approvedContent'

type Ask = {
  payload: Payload
  kind: SheetKind
  id: string
  act: PlannedAct
  at: Date
  /** Who approves: it will be done with this person's rights, if they still have them then. */
  by: Pick<User, 'id' | 'name' | 'email'>
}

/**
 * Plans the publication of a sheet as it stands, or its withdrawal. What was planned before for the same act stays: several days may be.
 * @throws InvalidInput for an hour gone by, NotFound without the sheet.
 */
export async function planAct({ payload, kind, id, act, at, by }: Ask): Promise<void> {
  if (at <= clock.now()) throw new InvalidInput('Cette heure est déjà passée.', { field: 'at' })
  const approved = await approvedContent(payload, kind, id)
  if (!approved) throw new NotFound('Cette fiche n’existe plus.')
  await payload.create({
    collection: SLUGS.publicationPlans,
    data: {
      sheet: kind,
      sheetId: id,
      sheetNumber: approved.number,
      title: approved.title,
      act,
      at: at.toISOString(),
      state: 'planned',
      approvedBy: by.id,
      approvedByName: by.name || by.email,
      approvedAt: clock.now().toISOString(),
      ...(act === 'publish' ? { approved: approved.content, digest: approved.digest } : {}),
    },
    depth: 0,
    overrideAccess: true,
  })
}
