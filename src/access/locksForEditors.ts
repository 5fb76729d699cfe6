import type { SanitizedConfig } from 'payload'
import { editorsOnly } from './byRole'

/**
 * The admin's own locks on what is being edited, kept to those who enter the admin: Payload opens them to whoever is signed in,
 * who could hold a sheet away from its editors over REST.
 */
export function locksForEditors(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (!locks) return config
  locks.access = {
    ...locks.access,
    create: editorsOnly,
    read: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  }
  return config
}
