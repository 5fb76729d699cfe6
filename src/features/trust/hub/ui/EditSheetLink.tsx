import { isEditor } from '@/access/roles'
import { countWaitingProposals } from '@/features/keeping/editing/read/countWaitingProposals'
import { modeOf } from '@/features/keeping/editing/read/openSection'
import { EditLink } from '@/features/keeping/editing/ui/EditLink'
import { currentReader } from '@/features/people/session/read/currentReader'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { StillRightButton } from '@/features/trust/verifications/ui/StillRightButton'

/**
 * On the page of a sheet: to confirm and change it for those who keep it, to propose a change for those who may, nothing for others.
 * Editors confirm it here, and change it in the admin.
 */
export async function EditSheetLink({ number }: { number: string }) {
  const { payload, user } = await currentReader()
  const sheet = user ? await findKeptSheet({ payload, number }) : null
  if (!user || !sheet) return null
  if (isEditor(user)) return <StillRightButton number={number} name={sheet.name} quiet />
  const mode = await modeOf(payload, user, sheet)
  if (!mode) return null
  const held = [{ sheet: sheet.kind, sheetId: sheet.id }]
  const waiting = mode === 'edit' ? (await countWaitingProposals(payload, held)).get(sheet.id) : 0
  return (
    <>
      {mode === 'edit' && <StillRightButton number={number} name={sheet.name} quiet />}
      <EditLink number={number} name={sheet.name} mode={mode} waiting={waiting} />
    </>
  )
}
