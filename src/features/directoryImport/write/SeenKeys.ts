import type { SourceRecord } from '@/domain/sources/SourceRecord'

type Sheet = SourceRecord['sheet']
type Group = { source: string; sheet: Sheet; keys: Map<string, string> }

/** The keys read so far, by source and kind of sheet, with what each said. */
export class SeenKeys {
  private readonly bySource = new Map<string, Group>()

  /** Notes a record. `repeated` when its key was read with the same words, `contradicted` when with others. */
  note({ source, sheet, key }: SourceRecord, fingerprint: string): 'first' | 'repeated' | 'contradicted' {
    const { keys } = this.group(source, sheet)
    const before = keys.get(key)
    if (before !== undefined) return before === fingerprint ? 'repeated' : 'contradicted'
    keys.set(key, fingerprint)
    return 'first'
  }

  /** A key that is in the file though its row was refused: it is not missing. */
  notePresent({ source, sheet, key }: Pick<SourceRecord, 'source' | 'sheet' | 'key'>): void {
    const { keys } = this.group(source, sheet)
    if (!keys.has(key)) keys.set(key, '')
  }

  groups(): { source: string; sheet: Sheet; keys: ReadonlySet<string> }[] {
    return [...this.bySource.values()].map(({ source, sheet, keys }) => ({
      source,
      sheet,
      keys: new Set(keys.keys()),
    }))
  }

  private group(source: string, sheet: Sheet): Group {
    const id = `${sheet}\n${source}`
    const known = this.bySource.get(id)
    if (known) return known
    const group = { source, sheet, keys: new Map<string, string>() }
    this.bySource.set(id, group)
    return group
  }
}
