import type { FedSheet, SourceOrigin } from '@/domain/sources/SourceRecord'

type Key = Pick<SourceOrigin, 'source' | 'key'> & { sheet: FedSheet }
type Group = { source: string; sheet: FedSheet; keys: Map<string, string> }

/** The keys read so far, by source and kind of sheet, with what each said. */
export class SeenKeys {
  private readonly bySource = new Map<string, Group>()

  /** Notes a record. `repeated` when its key was read with the same words, `contradicted` when with others. */
  note({ source, sheet, key }: Key, fingerprint: string): 'first' | 'repeated' | 'contradicted' {
    const { keys } = this.group(source, sheet)
    const before = keys.get(key)
    if (before !== undefined) return before === fingerprint ? 'repeated' : 'contradicted'
    keys.set(key, fingerprint)
    return 'first'
  }

  /** A key that is in the file though its row was refused: it is not missing. */
  notePresent({ source, sheet, key }: Key): void {
    const { keys } = this.group(source, sheet)
    if (!keys.has(key)) keys.set(key, '')
  }

  groups(): { source: string; sheet: FedSheet; keys: Pick<ReadonlyMap<string, string>, 'has'> }[] {
    return [...this.bySource.values()]
  }

  private group(source: string, sheet: FedSheet): Group {
    const id = `${sheet}\n${source}`
    const known = this.bySource.get(id)
    if (known) return known
    const group = { source, sheet, keys: new Map<string, string>() }
    this.bySource.set(id, group)
    return group
  }
}
