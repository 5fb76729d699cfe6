import { findKeptSheet } from '@/features/memberships/read/findKeptSheet'
import { currentReader } from '@/features/session/read/currentReader'
import { countProposals } from '../read/countProposals'
import { modeOf } from '../read/openSection'
import { EditLink } from './EditLink'

/** On the page of a sheet: to change it for those who keep it, to propose a change for those who may; nothing for others. */
export async function EditSheetLink({ number }: { number: string }) {
  const { payload, user } = await currentReader()
  const sheet = user ? await findKeptSheet({ payload, number }) : null
  const mode = user && sheet ? await modeOf(payload, user, sheet) : null
  if (!sheet || !mode) return null
  const waiting = mode === 'edit' ? await countProposals(payload, [sheet.id]) : 0
  return <EditLink number={number} name={sheet.name} mode={mode} waiting={waiting} />
}
