import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { Block, NationalContact } from '@/domain/nationalSheet/NationalText'
import { blocksWithin } from './blocksWithin'

/** The codes of the national directory that a sheet names, in its text and under it, each once. */
export function pivotsOf(sheet: NationalSheet): string[] {
  const contacts = [...sheet.contacts, ...[...sheet.introduction, ...sheet.body].flatMap(contactsIn)]
  return [...new Set(contacts.flatMap(({ pivot }) => pivot ?? []))]
}

const contactsIn = (block: Block): NationalContact[] => [
  ...(block.kind === 'contact' ? [block.contact] : []),
  ...blocksWithin(block).flatMap(contactsIn),
]
