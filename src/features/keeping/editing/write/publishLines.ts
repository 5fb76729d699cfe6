import { fieldValue } from '@/domain/sheetEditing/fieldValue'
import { WITHDRAWAL } from '@/domain/sheetEditing/ProposalLine'
import { SLUGS } from '@/domain/slugs'
import { publishUnitLines } from '@/features/keeping/units/write/publishUnitLines'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { ReadLine, ReadProposal } from '../read/findProposals'
import { publishFields } from './publishFields'

/** Publishes accepted lines at once; a service that is withdrawn goes to the bin, where editors find it. */
export async function publishLines(
  context: MemberContext,
  { collection, stored }: ReadProposal,
  sheet: KeptSheet,
  accepted: readonly ReadLine[],
): Promise<void> {
  if (!stored) return
  await publishUnitLines(context, sheet, accepted)
  const fields = accepted.flatMap(({ spec }) => spec ?? [])
  if (fields.length > 0) {
    const values = Object.fromEntries(
      accepted.flatMap(({ spec, after }) => (spec ? [[spec.name, fieldValue(spec, after)]] : [])),
    )
    const section = { code: 'proposition', label: 'Proposition acceptée', fields }
    await publishFields({ ...context, editing: { sheet, collection, section, stored }, fields, values })
  }
  if (collection !== SLUGS.services || !accepted.some(({ field }) => field === WITHDRAWAL)) return
  const { payload, actor, address } = context
  await payload.update({
    collection,
    id: stored.id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  const detail = `Service ${stored.number ?? ''} retiré`
  await recordTrace({ payload, actor, action: 'sheetChanged', sheet, detail, address })
}
