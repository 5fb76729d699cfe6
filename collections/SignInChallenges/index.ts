import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { CHALLENGE_PURPOSES } from '@/domain/authentication/challengePurposes'
import { SLUGS } from '@/domain/slugs'

/** One row an answered ceremony: what it was for, and until when its challenge could be answered again, which its hash prevents. Expired rows are purged. */
export const SignInChallenges: CollectionConfig = {
  slug: SLUGS.signInChallenges,
  labels: { singular: 'Épreuve de connexion', plural: 'Épreuves de connexion' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'challengeHash', type: 'text', required: true, unique: true, index: true },
    { name: 'purpose', type: 'select', required: true, options: [...CHALLENGE_PURPOSES] },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
