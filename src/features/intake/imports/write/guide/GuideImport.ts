import type { Payload } from 'payload'
import type { GuideBase } from '@/features/intake/guideImports/GuideBase'
import type { GuidePlan } from '@/features/intake/guideImports/GuidePlan'
import type { ReadArticle, ReadChapter, ReadGuide } from '@/features/intake/guideImports/GuideReading'
import type { AmountsOn } from '@/features/sheets/rates/present/withAmounts'
import type { Article } from '@/payload-types'
import type { ReportBuilder } from '../../ReportBuilder'

/** What the steps of an import of the guide share. */
export type GuideImport = {
  payload: Payload
  apply: boolean
  report: ReportBuilder
  wordError: (error: unknown) => string
  guide: ReadGuide
  base: GuideBase
  plan: GuidePlan
  /** Ids of chapters by folder: those that a dry run would make have stand-ins. */
  chapterIds: Map<string, string>
  hasSheet: (number: string) => boolean
  amounts: AmountsOn
  /** What whoever tells a past (the demo) adds to a new sheet, and to the request that saves it. */
  dress: (number: string) => { data?: Partial<Article>; context?: Record<string, unknown> }
}

/** The id of a chapter of the folder; a stand-in until it is made. */
export const chapterIdOf = (
  { chapterIds }: Pick<GuideImport, 'chapterIds'>,
  { folder }: Pick<ReadChapter, 'folder'>,
): string => chapterIds.get(folder) ?? `planned:${folder}`

/** The rank that a plan number gives: its last part. */
export const rankOf = ({ number }: Pick<ReadArticle | ReadChapter, 'number'>): number =>
  Number(number.split('.').at(-1))
