import type { Payload } from 'payload'
import { complementSections } from '@/domain/nationalSheet/complementSections'
import { findNationalSheet } from '@/features/catalogue/nationalSheets/read/findNationalSheet'

/** What a complement keeps of the national text that it is written on. */
type ComplementText = {
  title: string
  sectionPath: string
  sectionHash: string
  nationalText: string
  state: 'current'
  reason: null
  changedAt: null
}

/** A complement's anchor on the text of today, or in French why there is none, with the field at fault. */
export async function anchorOf(
  payload: Payload,
  code: string,
  path: string,
): Promise<ComplementText | { fault: string; field: 'sheetCode' | 'sectionPath' }> {
  const found = await findNationalSheet(payload, code, { isEditor: true })
  if (!found) return { fault: 'Aucune fiche nationale n’a ce code.', field: 'sheetCode' }
  const section = complementSections(found.sheet).find((one) => one.path === path)
  if (!section)
    return {
      fault: 'Cette section n’est plus dans la fiche\u00a0: choisissez-en une autre.',
      field: 'sectionPath',
    }
  return {
    title: path === '' ? found.sheet.title : `${found.sheet.title} › ${section.title}`,
    sectionPath: path,
    sectionHash: section.hash,
    nationalText: section.text,
    state: 'current',
    reason: null,
    changedAt: null,
  }
}
