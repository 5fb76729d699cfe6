import type { GlobalAfterChangeHook } from 'payload'
import { noteSettings } from '@/features/people/audit/write/noteSettings'
import type { LockSetting } from '@/payload-types'
import { ROLE_LABELS } from '../Users/roleLabels'

/** Writes in the journal whose accounts are locked from now on. */
export const noteLockSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const now = wordsOf(doc)
  if (now !== wordsOf(previousDoc)) await noteSettings({ req, action: 'lockSettingsChanged', detail: now })
  return doc
}

const wordsOf = ({ lockedRoles }: Pick<LockSetting, 'lockedRoles'>): string =>
  (lockedRoles ?? []).map((role) => ROLE_LABELS[role]).join(', ') || 'aucun rôle'
