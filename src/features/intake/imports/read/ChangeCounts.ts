import type { FieldCount } from '@/features/intake/notices/reportLines'

const MOST_FIELDS = 100
const OTHERS = 'autres champs'
/** `Groupe des grands : places ouvertes` is of the places of units. */
const UNIT = /^[\s\S]*\u00a0: (?=\p{Ll})/u

/** How many changes there are of each field. */
export class ChangeCounts {
  private readonly counts = new Map<string, number>()
  total = 0

  add(field: string): void {
    this.total += 1
    const name = changedField(field)
    const key = this.counts.has(name) || this.counts.size < MOST_FIELDS ? name : OTHERS
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  /** The most frequent first. */
  toList(): FieldCount[] {
    return [...this.counts]
      .map(([field, count]) => ({ field, count }))
      .sort((a, b) => b.count - a.count || a.field.localeCompare(b.field, 'fr'))
  }
}

/** The field that a change is of, whatever the unit. */
export const changedField = (field: string): string =>
  UNIT.test(field) ? `Unités\u00a0: ${field.replace(UNIT, '')}` : field
