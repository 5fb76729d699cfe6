import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { SLUGS } from '@/domain/slugs'

/**
 * What an account tried in vain, and what was taken from its devices: one row an account, apart from it so that saving an account never
 * writes an old count back. Changed by conditional updates alone.
 */
export const AccountLocks: CollectionConfig = {
  slug: SLUGS.accountLocks,
  labels: { singular: 'Blocage', plural: 'Blocages' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'account', type: 'text', required: true, unique: true, index: true },
    // Apart from one another: a right password gives no new tries to whoever guesses the code that follows it.
    { name: 'wrongPasswords', type: 'number', required: true, defaultValue: 0 },
    { name: 'wrongCodes', type: 'number', required: true, defaultValue: 0 },
    { name: 'lockedAt', type: 'date', index: true },
    { name: 'offlineEpoch', type: 'number', required: true, defaultValue: 0 },
  ],
}
