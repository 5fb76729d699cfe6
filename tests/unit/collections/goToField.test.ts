import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { rowIdsOf } from '../../../collections/shared/publishing/rowIdsOf'
import { tabHolding } from '../../../collections/shared/publishing/tabHolding'

// The form's fields, of which names and nesting alone are read.
const FIELDS = [
  {
    type: 'tabs',
    tabs: [
      { label: 'L’essentiel', fields: [{ type: 'text', name: 'title' }] },
      { label: 'Comment', fields: [{ type: 'row', fields: [{ type: 'text', name: 'fees' }] }] },
      {
        label: 'Famille',
        fields: [{ type: 'group', name: 'family', fields: [{ type: 'array', name: 'steps', fields: [] }] }],
      },
    ],
  },
  { type: 'text', name: 'audience' },
] as unknown as ClientField[]

describe('tabHolding', () => {
  it.each([
    ['title', 0],
    ['fees', 1],
    ['family.steps.2.text', 2],
    ['audience', -1],
    ['steps', -1],
  ])('finds the tab of %s', (path, rank) => {
    expect(tabHolding(FIELDS, path)).toBe(rank)
  })
})

describe('rowIdsOf', () => {
  it.each([
    ['title', []],
    ['steps.0.text', ['steps-row-0']],
    ['family.steps.2.text', ['family-steps-row-2']],
    ['sites.1.lines.3.name', ['sites-row-1', 'sites-1-lines-row-3']],
  ])('names the rows around %s', (path, ids) => {
    expect(rowIdsOf(path)).toStrictEqual(ids)
  })
})
