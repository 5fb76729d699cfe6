import { redirect } from 'next/navigation'
import { reaches } from '@/access/roles'
import type { Area } from '@/domain/authentication/areas'
import { confirmPath } from '@/features/people/policy/keyPaths'
import { requireUser } from '@/features/people/session/read/requireUser'

/** The reader of a page of an area, whose session meets its rule; others sign in or confirm who they are first, then come back to `path`. */
export async function requireElevation(area: Area, path: string) {
  const reader = await requireUser(path)
  if (!reaches(reader.user, area)) redirect(confirmPath(path, area))
  return reader
}
