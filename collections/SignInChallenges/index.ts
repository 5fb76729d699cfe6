import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/byRole'
import { CHALLENGE_PURPOSES } from '@/domain/authentication/challengePurposes'
import { SLUGS } from '@/domain/slugs'

/** One row a ceremony, so that two tabs do not disturb one another: used once, claimed before it is judged, five minutes. Expired rows are purged. */
export const SignInChallenges: CollectionConfig = {
  slug: SLUGS.signInChallenges,
  labels: { singular: 'Épreuve de connexion', plural: 'Épreuves de connexion' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    // Hash of the challenge, or of the secret of a second step.
    { name: 'challengeHash', type: 'text', required: true, unique: true, index: true },
    { name: 'purpose', type: 'select', required: true, options: [...CHALLENGE_PURPOSES] },
    // Whose it is, where that is known before it is answered.
    { name: 'user', type: 'relationship', relationTo: SLUGS.users, custom: { goesWith: true }, index: true },
    // The session that a step-up or an enrolment belongs to.
    { name: 'session', type: 'text' },
    { name: 'sharedPost', type: 'checkbox', defaultValue: false },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'claimedAt', type: 'date' },
  ],
}
