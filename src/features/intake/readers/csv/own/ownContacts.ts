import { EMAIL_KINDS, PHONE_KINDS } from '@/domain/sheet/closedLists'
import type { OrganisationValues } from '@/domain/sources/SourceRecord'
import { isMailAddress } from '@/domain/text/isMailAddress'
import { lineWords } from '@/features/sheets/values/lineWords'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readPhones } from '@/features/sheets/values/readPhones'

type Phones = OrganisationValues['phones']
type Emails = OrganisationValues['emails']

/** The telephones of a cell of our own export (`01 60 00 00 00 | 01 60 00 00 99, Urgence, la nuit`); `null` once somebody wrote otherwise in it. */
export function ownPhones(cell: string): Phones | null {
  const lines = itemsOf(cell)
  const phones = lines.flatMap(({ head, words }) => {
    const { phones: read, left } = readPhones(head, { notes: new RowNotes(0), column: '' })
    const [only] = read
    if (!only || read.length > 1 || left) return []
    const isWritten = head === only.number || head === `${only.number} ${only.note}`
    const said = words === null ? [] : readPhones(words, { notes: new RowNotes(0), column: '' }).phones
    return isWritten && said.length === 0 ? { number: head, ...lineWords(words, PHONE_KINDS) } : []
  })
  return phones.length === lines.length ? phones : null
}

/** The mail addresses of such a cell, each with what it is for. */
export function ownEmails(cell: string): Emails | null {
  const lines = itemsOf(cell)
  const emails = lines.flatMap(({ head, words }) => {
    const { kind, note } = lineWords(words, EMAIL_KINDS)
    return isMailAddress(head) && !note ? { address: head, kind } : []
  })
  return emails.length === lines.length ? emails : null
}

const itemsOf = (cell: string) =>
  cell.split(' | ').map((item) => {
    const at = item.indexOf(', ')
    return at < 0 ? { head: item, words: null } : { head: item.slice(0, at), words: item.slice(at + 2) }
  })
