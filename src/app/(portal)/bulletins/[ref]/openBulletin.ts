import { notFound } from 'next/navigation'
import { isEditor } from '@/access/roles'
import { requireReader } from '@/features/people/session/read/requireReader'
import { bulletinRef } from '@/features/trust/bulletins/bulletinRef'
import { findBulletin } from '@/features/trust/bulletins/read/readBulletin'

/** The bulletin of an address for its reader, drafts for editors alone; no such page otherwise. */
export async function openBulletin(text: string, path: string) {
  const reader = await requireReader(path)
  const ref = bulletinRef(text)
  const { payload, readerClass, user } = reader
  const bulletin = ref && (await findBulletin({ payload, readerClass, ref, isEditor: isEditor(user) }))
  return bulletin ? { reader, bulletin } : notFound()
}
