import { describe, expect, it } from 'vitest'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { DueSheet } from '@/features/trust/digest/Keeping'
import { digestFor, isEmptyDigest } from '@/features/trust/digest/present/digestFor'

const aSheet = (id: string, more: Partial<SheetReference> = {}): SheetReference => ({
  kind: 'organisations',
  id,
  number: `P-${id}`,
  name: id,
  keeper: { kind: 'organisations', id },
  emails: [],
  verifiedAt: null,
  reviewDueAt: null,
  modifiedAt: null,
  ownerId: 'editor',
  ...more,
})
const due = (sheet: SheetReference): DueSheet => ({ ...sheet, state: 'overdue', reviewDueAt: null })
const rights = {
  editing: new Map([['kept', new Set(['manager', 'contributor'])]]),
  managing: new Map([['kept', new Set(['manager'])]]),
}
const NONE = { reports: [], proposals: [], requests: [] }
const names = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

describe('the digest of a person', () => {
  it('names to members what they keep, services with it, and to owners what nobody keeps', () => {
    const service = aSheet('service', { kind: 'services', keeper: { kind: 'organisations', id: 'kept' } })
    const all = [due(aSheet('kept')), due(service), due(aSheet('orphan'))]
    const facts = { rights, due: all, waiting: NONE }
    expect(names(digestFor('contributor', facts).due)).toStrictEqual(['kept', 'service'])
    expect(names(digestFor('editor', facts).due)).toStrictEqual(['orphan'])
    expect(isEmptyDigest(digestFor('stranger', facts))).toBe(true)
  })

  it('counts what several people report as one task', () => {
    const sheet = aSheet('kept')
    const report = (group: string) => ({ sheet, group, authorId: null })
    const waiting = { ...NONE, reports: [report('a'), report('a'), report('b')] }
    expect(digestFor('manager', { rights, due: [], waiting }).reports).toStrictEqual([{ sheet, count: 2 }])
  })

  it('leaves to the owner what a member proposes on their own sheet, to members what others propose', () => {
    const sheet = aSheet('kept')
    const proposal = (authorId: string, group: string) => ({ sheet, group, authorId })
    const waiting = { ...NONE, proposals: [proposal('contributor', '1'), proposal('agent', '2')] }
    const counts = (person: string) =>
      digestFor(person, { rights, due: [], waiting }).proposals.map(({ count }) => count)
    expect([counts('manager'), counts('contributor'), counts('editor')]).toStrictEqual([[1], [1], [1]])
  })

  it('tells requests to join to managers alone', () => {
    const waiting = { ...NONE, requests: [{ sheet: aSheet('kept'), group: '1', authorId: null }] }
    expect(digestFor('manager', { rights, due: [], waiting }).requests).toHaveLength(1)
    expect(digestFor('contributor', { rights, due: [], waiting }).requests).toHaveLength(0)
  })
})
