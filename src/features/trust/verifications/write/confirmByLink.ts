import type { Payload } from 'payload'
import { hasRole } from '@/access/roles'
import { shownVerifier } from '@/domain/verification/shownVerifier'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { openVerifyLink } from '../read/openVerifyLink'
import { noteDeadLink } from './noteDeadLink'
import { type RecordFault, recordVerification } from './recordVerification'
import { giveBackSignedLink, takeSignedLink } from './takeSignedLink'

type Confirm = {
  payload: Payload
  token: string
  address: string
  checked: string
  /** The `modifiedAt` of what the person has read. */
  seen: string | null
  /** The key of the reports and changes that they were shown. */
  doubts: string
}

/** Confirms the sheet of a link and uses the link up; of two presses at once, one does. `null` when done, else why not. */
export async function confirmByLink(
  ask: Confirm,
): Promise<RecordFault | Exclude<LinkState, 'usable'> | null> {
  const { payload, token, address, checked, seen, doubts } = ask
  const opened = await openVerifyLink({ payload, token, address })
  if (opened.state !== 'usable') {
    await noteDeadLink({ payload, state: opened.state, link: opened.link, address })
    return opened.state
  }
  const { link, sheet, person } = opened
  if (!(await takeSignedLink(payload, link.id))) return 'used'
  const isStaff = hasRole(person, 'editor', 'administrator')
  const title = person?.verifierTitle ?? null
  let isSaid = false
  try {
    const fault = await recordVerification({
      payload,
      sheet,
      actor: person,
      byName: person?.name ?? link.email ?? '',
      shownAs: shownVerifier({ title, isStaff, kind: sheet.kind, way: 'mailLink' }),
      way: 'mailLink',
      checked,
      note: '',
      address,
      seen,
      doubts,
    })
    isSaid = fault === null
    return fault
  } finally {
    if (!isSaid) await giveBackSignedLink(payload, link.id)
  }
}
