import type { GlobalAfterChangeHook } from 'payload'
import { forgetSignInRules } from '@/infra/auth/signInRules'

/** The next request reads the new settings. */
export const forgetRules: GlobalAfterChangeHook = ({ doc }) => {
  forgetSignInRules()
  return doc
}
