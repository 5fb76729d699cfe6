/** What was sent to the engine and that its indexes may not hold yet: id → version, `null` for a removal. */
export class Underway {
  readonly #byIndex = new Map<string, Map<string, { version: number | null; by: object }>>()

  /** The version that an index is about to hold: `undefined` where nothing is under way, `null` for a removal. */
  of(uid: string, id: string): number | null | undefined {
    return this.#byIndex.get(uid)?.get(id)?.version
  }

  note(uid: string, { versions, by }: { versions: [string, number | null][]; by: object }): void {
    const held = this.#byIndex.get(uid) ?? new Map<string, { version: number | null; by: object }>()
    for (const [id, version] of versions) held.set(id, { version, by })
    this.#byIndex.set(uid, held)
  }

  /** Forgets what one sending noted: its tasks are over, or it failed, and the indexes tell the truth. */
  forget(by: object): void {
    for (const held of this.#byIndex.values())
      for (const [id, noted] of held) if (noted.by === by) held.delete(id)
  }
}
