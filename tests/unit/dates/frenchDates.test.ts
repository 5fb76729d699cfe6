import { frenchDates } from '@collections/shared/dates/frenchDates'
import type { Field, SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'

const aDate = (name: string): Field => ({ name, type: 'date' })

/** The names of the dates that have the French field, wherever they stand. */
function frenchOnes(fields: readonly Field[]): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'date') return field.admin?.components?.Field ? [field.name] : []
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => frenchOnes(tab.fields))
    if (field.type === 'blocks') return field.blocks.flatMap((block) => frenchOnes(block.fields))
    return 'fields' in field ? frenchOnes(field.fields) : []
  })
}

describe('frenchDates', () => {
  it('reaches a date wherever it stands: a group, rows, a tab, a block', () => {
    const fields: Field[] = [
      aDate('bare'),
      { name: 'group', type: 'group', fields: [aDate('inGroup')] },
      { name: 'rows', type: 'array', fields: [{ type: 'row', fields: [aDate('inRows')] }] },
      { type: 'tabs', tabs: [{ label: 'Un', fields: [aDate('inTab')] }] },
      { name: 'blocks', type: 'blocks', blocks: [{ slug: 'one', fields: [aDate('inBlock')] }] },
    ]
    // Only what the function reads of a configuration.
    frenchDates({ collections: [{ slug: 'any', fields }], globals: [] } as unknown as SanitizedConfig)
    expect(frenchOnes(fields)).toStrictEqual(['bare', 'inGroup', 'inRows', 'inTab', 'inBlock'])
  })
})
