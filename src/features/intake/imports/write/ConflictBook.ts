import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Fact } from '@/domain/sources/facts'
import { isSameStored } from '@/domain/sources/plainValue'
import type { Disagreement, Resolution } from '@/domain/sources/resolveFacts'
import type { FedSheet, SourceOrigin } from '@/domain/sources/SourceRecord'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { Conflict } from '@/payload-types'
import type { ConflictValue } from '../read/conflictValue'
import type { AskedValues, ImportContext } from './ImportContext'
import { originOf } from './originOf'

type Sheet = { id: string; number: string; kind: FedSheet; name: string }
type Settlement = {
  sheet: Sheet
  record: SourceOrigin
  facts: readonly Pick<Fact<unknown>, 'name' | 'label'>[]
  resolution: Pick<Resolution<unknown>, 'disagreements' | 'agreements'>
}
type Known = Pick<Conflict, 'id' | 'current' | 'proposed' | 'state'>

const placeOf = (sheetId: string, fact: string, source: string) => `${sheetId}\n${fact}\n${source}`

/** The disagreements “à arbitrer” of some sheets: one row for each sheet, fact and source. */
export class ConflictBook {
  private readonly settled = new Set<string>()

  private constructor(
    private readonly payload: Payload,
    private readonly known: Map<string, Known>,
  ) {}

  static async open(payload: Payload, sheetIds: readonly string[]): Promise<ConflictBook> {
    const { docs } = await payload.find({
      collection: SLUGS.conflicts,
      where: { sheetId: { in: [...sheetIds] } },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
    })
    return new ConflictBook(
      payload,
      new Map(docs.map((row) => [placeOf(row.sheetId, row.field, row.source), row])),
    )
  }

  /**
   * Writes down what a comparison found. What an editor chose to keep is not asked again until the source says something
   * else; what the source no longer contradicts is closed.
   */
  async settle(context: ImportContext, { sheet, record, facts, resolution }: Settlement): Promise<void> {
    for (const { fact, source } of resolution.agreements) {
      const known = this.known.get(placeOf(sheet.id, fact, source))
      if (known) this.settled.add(known.id)
    }
    for (const disagreement of resolution.disagreements) {
      const place = placeOf(sheet.id, disagreement.fact, disagreement.source)
      const known = this.known.get(place)
      const asked = context.asked.get(place)
      if (known) this.settled.delete(known.id)
      if (isAsked(asked ? { ...asked, state: 'open' } : known, disagreement)) continue
      const { current, proposed } = disagreement
      context.asked.set(place, { current: { value: current }, proposed: { value: proposed } })
      const label = facts.find(({ name }) => name === disagreement.fact)?.label ?? disagreement.fact
      context.report.keep({ ...originOf(record), number: sheet.number, field: label })
      if (context.apply) await this.write({ sheet, record, label, disagreement, known })
    }
  }

  /** Deletes what is settled. */
  async close(): Promise<void> {
    if (this.settled.size === 0) return
    await this.payload.delete({
      collection: SLUGS.conflicts,
      where: { id: { in: [...this.settled] } },
      depth: 0,
      overrideAccess: true,
    })
  }

  private async write({ sheet, record, label, disagreement, known }: Writing): Promise<void> {
    const { fact, source, current, proposed } = disagreement
    const values: Record<'current' | 'proposed', ConflictValue> = {
      current: { value: current },
      proposed: { value: proposed },
    }
    const open = { ...values, state: 'open' as const, decidedAt: null, decidedByName: null }
    const now = clock.now().toISOString()
    const data = { ...open, title: sheet.name, sheetNumber: sheet.number, fieldLabel: label, updatedAt: now }
    if (known) {
      await this.payload.db.updateOne({ collection: SLUGS.conflicts, id: known.id, data, returning: false })
      return
    }
    const key = source === record.source ? record.key : null
    const origin = { sheet: sheet.kind, sheetId: sheet.id, field: fact, source, key, createdAt: now }
    try {
      await this.payload.db.create({
        collection: SLUGS.conflicts,
        data: { ...data, ...origin },
        returning: false,
      })
    } catch (error) {
      // Another record of this source has just said so of this sheet.
      if (!isUniqueViolation(error)) throw error
    }
  }
}

/** The question is there already: open, or answered by keeping what is here against this very value. */
function isAsked(
  known: (AskedValues & Pick<Known, 'state'>) | undefined,
  { current, proposed }: Pick<Disagreement, 'current' | 'proposed'>,
): boolean {
  if (!known || !isSameStored(known.proposed, { value: proposed })) return false
  return known.state === 'kept' || (known.state === 'open' && isSameStored(known.current, { value: current }))
}

type Writing = {
  sheet: Sheet
  record: SourceOrigin
  label: string
  disagreement: Disagreement
  known: Known | undefined
}
