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
    // One count for all that is guessed, of passwords and of codes: two of each are four.
    { name: 'wrongTries', type: 'number', required: true, defaultValue: 0 },
    { name: 'lockedAt', type: 'date', index: true },
    { name: 'offlineEpoch', type: 'number', required: true, defaultValue: 0 },
  ],
}
