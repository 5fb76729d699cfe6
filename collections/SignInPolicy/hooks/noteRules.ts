import type { GlobalAfterChangeHook } from 'payload'
import { noteSettings } from '@/features/people/audit/write/noteSettings'

/** Writes in the journal that the rules of the sign-in changed. */
export const noteRules: GlobalAfterChangeHook = async ({ doc, req }) => {
  await noteSettings({ req, action: 'signInPolicyChanged', detail: 'connexion et clés' })
  return doc
}
