import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import type { KeptSheetCard } from '@/features/trust/hub/read/findKeptSheets'
import { SheetTasks } from '@/features/trust/hub/ui/SheetTasks'
import extranet from '../../../messages/fr/extranet.json'
import { renderedPart } from '../../helpers/scenes/renderedPart'

const NOW = new Date('2026-11-25T10:00:00Z')
const CALM: KeptSheetCard = {
  kind: 'organisations',
  number: 'P0001',
  title: 'CCAS d’essai',
  role: 'manager',
  verifiedAt: '2026-11-20T10:00:00.000Z',
  reviewDueAt: '2027-05-20T10:00:00.000Z',
  missing: [],
  tasks: { unitsToConfirm: 0, proposals: 0, reports: 0, requests: 0 },
  action: 'edit',
  seePath: null,
}

const shown = (card: KeptSheetCard): string =>
  renderedPart(createElement(SheetTasks, { card, now: NOW }), { extranet })

describe('what a kept sheet asks', () => {
  it('is nothing where it is fresh and nothing waits', () => {
    expect(shown(CALM)).toContain(extranet.nothingAsked)
  })

  it.each([
    ['never verified', null, null],
    ['past its review day', '2026-01-20T10:00:00.000Z', '2026-07-20T10:00:00.000Z'],
    ['to be reviewed soon', '2026-06-20T10:00:00.000Z', '2026-12-10T10:00:00.000Z'],
  ])('is to be confirmed where it is %s, and is never told as nothing', (_, verifiedAt, reviewDueAt) => {
    const html = shown({ ...CALM, verifiedAt, reviewDueAt })
    expect(html).toContain(extranet.task.confirm)
    expect(html).not.toContain(extranet.nothingAsked)
  })
})
