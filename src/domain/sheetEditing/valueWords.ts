import { hoursWords } from '../hours/hoursWords'
import type { HoursRule } from '../hours/OpeningHours'
import { openingHoursSchema } from '../hours/openingHoursSchema'
import { typedHours } from './fieldValue'
import type { SheetField, SimpleField } from './SheetField'
import { degreesWords } from './typedDegrees'

/** A value of a field as people read it, one line a row; empty when it says nothing. */
export function valueWords(field: SheetField, value: unknown): string[] {
  switch (field.kind) {
    case 'choices':
      return (Array.isArray(value) ? value : []).map((code) => labelIn(field.choices, code))
    case 'group':
      return partLines(field.parts, value)
    case 'rows':
      return (Array.isArray(value) ? value : []).map((row) => partWords(field.parts, row).join(' · '))
    case 'hours':
      return hoursWords(typedHours(value).filter(isReadable))
    case 'photos': {
      const count = Array.isArray(value) ? value.length : 0
      return count > 0 ? [`${count} photo${count > 1 ? 's' : ''}`] : []
    }
    case 'longText':
      return typeof value === 'string' ? value.split('\n') : []
    default:
      return [simpleWords(field, value)].filter(Boolean)
  }
}

/** What is still being typed has no words yet. */
const isReadable = (rule: HoursRule) => openingHoursSchema.safeParse([rule]).success

function partLines(parts: readonly SimpleField[], value: unknown): string[] {
  return parts.flatMap((part) => {
    const words = simpleWords(part, partOf(value, part.name))
    return words ? [`${part.label}\u00a0: ${words}`] : []
  })
}

function partWords(parts: readonly SimpleField[], row: unknown): string[] {
  return parts.map((part) => simpleWords(part, partOf(row, part.name))).filter(Boolean)
}

function simpleWords({ kind, choices }: Pick<SimpleField, 'kind' | 'choices'>, value: unknown): string {
  if (kind === 'check') return value === true ? 'oui' : 'non'
  if (value === null || value === undefined) return ''
  if (kind === 'degrees' && typeof value === 'number') return degreesWords(value)
  return kind === 'choice' ? labelIn(choices ?? [], value) : String(value)
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}

function labelIn(choices: NonNullable<SimpleField['choices']>, code: unknown): string {
  return choices.find((choice) => choice.code === code)?.label ?? String(code)
}
