import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { ImportFormatCode } from '@/domain/sources/importFormats'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { DataSource } from '@/payload-types'
import { sourceDefaults } from './sourceDefaults'

type Known = Pick<DataSource, 'code' | 'audience' | 'rank' | 'trustedFields'>

/** Past every rank that an editor may give. */
const UNKNOWN_RANK = 1000

/** The sources of data by code: how far each is trusted, and who reads the sheets that it creates. */
export class SourceRegistry {
  private known: Map<string, Known> | undefined

  constructor(
    private readonly payload: Payload,
    private readonly format: ImportFormatCode,
    private readonly apply: boolean,
  ) {}

  /** Knows these sources from now on; unknown ones get a row, but in a dry run. */
  async meet(codes: readonly string[]): Promise<void> {
    const known = await this.load()
    for (const code of codes) if (!known.has(code)) known.set(code, await this.create(code))
  }

  rankOf = (source: string, fact: string): number => {
    const known = this.known?.get(source)
    return known?.trustedFields?.find(({ field }) => field === fact)?.rank ?? known?.rank ?? UNKNOWN_RANK
  }

  isTrustedFor = (source: string, fact: string): boolean =>
    this.known?.get(source)?.trustedFields?.some(({ field }) => field === fact) ?? false

  audienceOf(source: string): Known['audience'] {
    return this.known?.get(source)?.audience ?? 'public'
  }

  /** Notes the day of the import on its sources. */
  async noteImport(codes: readonly string[], now: Date): Promise<void> {
    await this.payload.update({
      collection: SLUGS.dataSources,
      where: { code: { in: [...codes] } },
      data: { lastImportAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
    })
  }

  private async load(): Promise<Map<string, Known>> {
    if (this.known) return this.known
    const { docs } = await this.payload.find({
      collection: SLUGS.dataSources,
      depth: 0,
      limit: 0,
      pagination: false,
      select: { code: true, audience: true, rank: true, trustedFields: true },
      overrideAccess: true,
    })
    this.known = new Map(docs.map((source) => [source.code, source]))
    return this.known
  }

  private async create(code: string): Promise<Known> {
    const data = sourceDefaults(code, this.format)
    if (!this.apply) return data
    try {
      await this.payload.create({ collection: SLUGS.dataSources, data, depth: 0, overrideAccess: true })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
    }
    return data
  }
}
