import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { isEditor } from '@/access/roles'
import { nationalPath, readNationalCode } from '@/domain/nationalSheet/nationalAddress'
import type { NationalDocument } from '@/features/catalogue/nationalSheets/NationalDocument'
import { findNationalSheet } from '@/features/catalogue/nationalSheets/read/findNationalSheet'
import type { CurrentReader } from '@/features/people/session/read/currentReader'

/**
 * The national sheet of an address; else the rendering ends: at its address as the source writes it, at the sheet that took its place, at
 * the page that says it was withdrawn (410), or not found.
 */
export async function openNational(
  { payload, user }: CurrentReader,
  asked: string,
): Promise<NationalDocument> {
  const code = readNationalCode(asked)
  if (!code) notFound()
  if (code !== asked) permanentRedirect(nationalPath(code))
  const found = await findNationalSheet(payload, code, { isEditor: true })
  if (!found) notFound()
  if (found.state === 'moved' && found.movedTo) redirect(nationalPath(found.movedTo))
  if (found.state === 'hidden' && !isEditor(user)) redirect(`${nationalPath(code)}/retiree`)
  return found
}

/** The sheet that a title is made of; `null` where the page ends otherwise. */
export async function nationalToName(
  { payload, mayRead }: CurrentReader,
  asked: string,
): Promise<NationalDocument['sheet'] | null> {
  const code = mayRead ? readNationalCode(asked) : null
  return code ? ((await findNationalSheet(payload, code, { isEditor: false }))?.sheet ?? null) : null
}
