import { describe, expect, it } from 'vitest'
import { formatDirectoryReport } from '../../../scripts/import/formatDirectoryReport'
import { groupLines } from '../../../scripts/import/groupLines'
import { tableLines } from '../../../scripts/import/tableLines'

const RULE =
  'aucune commune de ce nom n’a le code postal 69003\u00a0: gardée sans code INSEE, à vérifier avant de publier'
const TOLD = RULE.replaceAll('\u00a0', ' ')
const LONG = 'V'.repeat(200)
const notice = { row: 22, column: 'commune', value: LONG, rule: RULE }

describe('the tables of a report', () => {
  it('cut a long value, never the sentence that says what was done of it', () => {
    const lines = tableLines('Avertissements', ['ligne', 'valeur', 'raison'], [[22, LONG, RULE]])
    expect(lines.join('\n')).toContain(TOLD)
    expect(lines.join('\n')).toContain(`${'V'.repeat(59)}…`)
    expect(lines.join('\n')).not.toContain(LONG)
  })

  it('tell the whole reason of a group and of a warning', () => {
    const report = {
      applied: false,
      created: 1,
      changed: 0,
      unchanged: 0,
      merged: 0,
      doubtful: 0,
      conflicts: 0,
      missing: 0,
      skipped: 0,
      refusedRows: 0,
      groups: [{ kind: 'warning' as const, count: 1, ...notice }],
      refused: [],
      warnings: [notice],
      changes: [],
      changedFields: [],
      kept: [],
      sources: ['a'],
    }
    expect(groupLines(report.groups).join('\n')).toContain(TOLD)
    expect(formatDirectoryReport('Tableau', report).split(TOLD)).toHaveLength(3)
  })
})
