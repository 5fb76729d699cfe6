import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { passwordFault } from '@/domain/account/passwordFault'
import { SLUGS } from '@/domain/slugs'
import { newToken } from '@/infra/auth/newToken'

const MESSAGE =
  'Choisissez au moins 12 caractères avec majuscule, minuscule, chiffre et signe, ou 14 avec trois de ces quatre sortes.'

/** Holds the password rule for every way of setting one. An account made without a password gets one that nobody knows, and an invitation. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (!data) return data
  if (operation === 'create' && !data.password) {
    req.context.inviteNewAccount = true
    return { ...data, password: `Aa1-${newToken()}` }
  }
  if (typeof data.password === 'string' && passwordFault(data.password))
    throw new ValidationError(
      { collection: SLUGS.users, errors: [{ path: 'password', message: MESSAGE }] },
      req.t,
    )
  return data
}
