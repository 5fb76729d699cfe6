import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '@/access/byRole'
import { isEditor } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import { sessionStrategy } from '@/infra/auth/sessionStrategy'
import { administratorOfOthers, administratorOrSelf } from './access'
import { closedDoors } from './endpoints/closedDoors'
import { invite } from './endpoints/invite'
import { signOut } from './endpoints/signOut'
import { accountFields } from './fields/accountFields'
import { identityFields } from './fields/identityFields'
import { endSessions } from './hooks/endSessions'
import { endSessionsOfDeleted } from './hooks/endSessionsOfDeleted'
import { forgetOwnRows } from './hooks/forgetOwnRows'
import { handOver } from './hooks/handOver'
import { inviteByMail } from './hooks/inviteByMail'
import { noteAccount } from './hooks/noteAccount'
import { noteChanges } from './hooks/noteChanges'
import { refuseDeletingOwner } from './hooks/refuseDeletingOwner'
import { requireStrongPassword } from './hooks/requireStrongPassword'
import { requireTakeover } from './hooks/requireTakeover'

/** Payload locks no account: a lock is one that anybody can provoke. Our own limits make tries wait; the columns of the lock stay. */
const COUNTLESS_TRIES = Number.MAX_SAFE_INTEGER

export const Users: CollectionConfig = {
  slug: SLUGS.users,
  labels: { singular: 'Compte', plural: 'Comptes' },
  access: {
    admin: ({ req }) => isEditor(req.user),
    read: administratorOrSelf,
    create: administratorsOnly,
    update: administratorOrSelf,
    delete: administratorOfOthers,
    unlock: administratorsOnly,
  },
  admin: { useAsTitle: 'name', group: 'Réglages', defaultColumns: ['name', 'email', 'roles', 'active'] },
  auth: {
    strategies: [sessionStrategy],
    useSessions: false,
    maxLoginAttempts: COUNTLESS_TRIES,
    removeTokenFromResponses: true,
  },
  endpoints: [...closedDoors, signOut, invite],
  hooks: {
    beforeValidate: [requireStrongPassword],
    beforeChange: [requireTakeover, noteChanges],
    afterChange: [noteAccount, handOver, endSessions, inviteByMail],
    beforeDelete: [refuseDeletingOwner, endSessionsOfDeleted, forgetOwnRows],
  },
  fields: [...identityFields, ...accountFields],
}
