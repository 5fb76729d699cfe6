import type { CollectionSlug, Payload, Where } from 'payload'

type Row = { id: string; updatedAt: string }
type Stamp = Pick<Row, 'id' | 'updatedAt'>

/** A row stamped before another may be written after it, or by a host whose clock is late: by less than this, in milliseconds. */
const LATE = 5000
/** Every row is compared again after this time, whatever happened to the base under us (a restored backup), in milliseconds. */
const WHOLE = 60_000

/**
 * The rows of a collection, kept in memory and compared with the base each time that they are asked for: a count and the rows
 * saved lately, two short reads. A change by any process is seen at once. Rows hold whatever their reader may not see: whoever
 * asks applies the rights.
 */
export class CachedRows<Kept extends Row> {
  private readonly rows = new Map<string, Kept>()
  private listed: readonly Kept[] = []
  /** The newest date of a row: now, at the last mark, and at the one before. */
  private newest = ''
  private marked = ''
  private settled = ''
  private markedAt = Number.NEGATIVE_INFINITY
  private wholeAt = Number.NEGATIVE_INFINITY
  private current: Promise<void> | null = null
  private following: Promise<void> | null = null

  constructor(
    private readonly collection: CollectionSlug,
    private readonly select: Record<string, true>,
  ) {}

  /** Every row as it is now; the same list as long as none has changed. */
  async read(payload: Payload): Promise<readonly Kept[]> {
    await this.refresh(payload)
    return this.listed
  }

  /** A comparison under way may have missed what was saved since it started: whoever comes meanwhile shares the next one. */
  private refresh(payload: Payload): Promise<void> {
    const start = () => {
      this.following = null
      this.current = this.compare(payload).finally(() => {
        this.current = null
      })
      return this.current
    }
    if (!this.current) return start()
    this.following ??= this.current.then(start, start)
    return this.following
  }

  private async compare(payload: Payload): Promise<void> {
    const now = performance.now()
    const floor = now - this.wholeAt > WHOLE ? null : this.floor()
    const [stamps, { totalDocs }] = await Promise.all([
      this.find<Stamp>(payload, floor ? { updatedAt: { greater_than_equal: floor } } : {}, {
        updatedAt: true,
      }),
      payload.db.count({ collection: this.collection }),
    ])
    await this.take(
      payload,
      stamps.filter(({ id, updatedAt }) => this.rows.get(String(id))?.updatedAt !== updatedAt),
    )
    if (floor === null || this.rows.size !== totalDocs) await this.compareIds(payload)
    if (floor === null) this.wholeAt = now
    this.mark(now, stamps)
  }

  /** The rows that are gone, and those that came with an old date. */
  private async compareIds(payload: Payload): Promise<void> {
    const stamps = await this.find<Stamp>(payload, {}, { updatedAt: true })
    const ids = new Set(stamps.map(({ id }) => String(id)))
    const gone = [...this.rows.keys()].filter((id) => !ids.has(id))
    for (const id of gone) this.rows.delete(id)
    if (gone.length > 0) this.listed = [...this.rows.values()]
    await this.take(
      payload,
      stamps.filter(({ id }) => !this.rows.has(String(id))),
    )
  }

  private async take(payload: Payload, stamps: readonly Stamp[]): Promise<void> {
    if (stamps.length === 0) return
    const some: Where = this.rows.size > 0 ? { id: { in: stamps.map(({ id }) => id) } } : {}
    const found = await this.find<Kept>(payload, some, { ...this.select, updatedAt: true })
    for (const row of found) this.rows.set(String(row.id), row)
    this.listed = [...this.rows.values()]
  }

  /** Rows saved before this date are known; `null` when none is. */
  private floor(): string | null {
    if (!this.newest) return null
    const late = new Date(Date.parse(this.newest) - LATE).toISOString()
    return [late, this.settled].sort().at(-1) ?? null
  }

  private mark(now: number, stamps: readonly Stamp[]): void {
    for (const { updatedAt } of stamps) if (updatedAt > this.newest) this.newest = updatedAt
    if (now - this.markedAt <= LATE) return
    this.settled = this.marked
    this.marked = this.newest
    this.markedAt = now
  }

  /**
   * Below the hooks of the collection, which cost more than the reading itself. MongoDB leaves out what a document does not hold: asked
   * for and absent, it is `null`, as on SQLite.
   */
  private async find<Found>(payload: Payload, where: Where, select: Record<string, true>): Promise<Found[]> {
    const { docs } = await payload.db.find<Found & { id: string }>({
      collection: this.collection,
      where,
      select,
      limit: 0,
      pagination: false,
    })
    const absent = Object.fromEntries(Object.keys(select).map((name) => [name, null]))
    return docs.map((row) => ({ ...absent, ...row }))
  }
}
