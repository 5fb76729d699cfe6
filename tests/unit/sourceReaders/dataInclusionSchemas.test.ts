import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SERVICE_FIELDS, STRUCTURE_FIELDS } from '@/domain/dataInclusion/fieldRules'
import { type RecordKind, recordFaults } from '@/domain/dataInclusion/recordFaults'
import { aService, aStructure } from './dataInclusionRecords'
import { mutations } from './mutations'

const folder = join(process.env.OPEN_DATA_DIR ?? '', 'data-inclusion/schema-v1')
const isThere = process.env.OPEN_DATA_DIR !== undefined && existsSync(folder)
if (!isThere)
  console.log('data.inclusion schemas skipped: OPEN_DATA_DIR names no folder with data-inclusion/schema-v1.')

const schemaShape = z.looseObject({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()),
  $defs: z.record(z.string(), z.object({ enum: z.array(z.string()) })),
})
const schemaOf = (kind: RecordKind) =>
  schemaShape.parse(JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8')))

const KINDS = [
  { kind: 'structure', fields: STRUCTURE_FIELDS, record: aStructure() },
  { kind: 'service', fields: SERVICE_FIELDS, record: aService() },
] as const

describe.skipIf(!isThere).each(KINDS)(
  'data.inclusion schema of a $kind',
  { timeout: 60_000 },
  ({ kind, fields, record }) => {
    it('has the fields of our table, required where ours are', () => {
      const { properties, required } = schemaOf(kind)
      expect(Object.keys(fields).sort()).toStrictEqual(Object.keys(properties).sort())
      const ours = Object.entries(fields).flatMap(([name, rule]) => ('isRequired' in rule ? [name] : []))
      expect(ours.sort()).toStrictEqual(required.toSorted())
    })

    it('has our closed lists', () => {
      const theirs = Object.values(schemaOf(kind).$defs).map((list) => list.enum.toSorted().join())
      const ours = Object.values(fields).flatMap((rule) =>
        'codes' in rule ? [rule.codes.toSorted().join()] : [],
      )
      expect(ours.sort()).toStrictEqual(theirs.sort())
    })

    it('agrees with our rules on every mutated record', () => {
      const ajv = new Ajv({ allErrors: true, strict: false })
      formats.default(ajv)
      const validate = ajv.compile(schemaOf(kind))
      const all = mutations(record, 6000)
      const disagreements = all.flatMap((mutated) => {
        const theirs = validate(mutated)
        const ours = recordFaults(kind, mutated)
        return theirs === (ours.length === 0)
          ? []
          : [{ theirs: validate.errors, ours, changed: changedIn(mutated, record) }]
      })
      expect(disagreements.slice(0, 5)).toStrictEqual([])
      expect(all.filter((mutated) => recordFaults(kind, mutated).length > 0).length).toBeGreaterThan(1000)
    })
  },
)

const changedIn = (mutated: Record<string, unknown>, record: Record<string, unknown>) =>
  Object.entries(mutated).filter(([name, value]) => record[name] !== value)
