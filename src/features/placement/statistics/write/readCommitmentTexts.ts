import type { Payload } from 'payload'
import type { CountedThread } from '@/domain/placement/statistics/CountedInput'
import { ThreadFolder } from '@/domain/placement/statistics/ThreadFolder'
import { SLUGS } from '@/domain/slugs'
import { leanRows } from '@/infra/database/leanRows'
import { countedLine, LINE_FIELDS, text } from '../read/countedRows'

/** What stands of every commitment, and those of which a line holds words that somebody typed. */
export async function readCommitmentTexts(payload: Payload): Promise<{
  threads: CountedThread[]
  withTexts: ReadonlySet<string>
  lastLine: ReadonlyMap<string, string>
}> {
  const folder = new ThreadFolder()
  const withTexts = new Set<string>()
  const lastLine = new Map<string, string>()
  const fields = [...LINE_FIELDS, 'note', 'override']
  const texts = [fields.indexOf('note'), fields.indexOf('override')]
  for await (const slice of leanRows(payload, { collection: SLUGS.commitments, fields }))
    for (const row of slice) {
      const line = countedLine(row)
      folder.add(line)
      if (texts.some((at) => text(row[at]))) withTexts.add(line.thread)
      if (line.at > (lastLine.get(line.thread) ?? '')) lastLine.set(line.thread, line.at)
    }
  return { threads: folder.all(), withTexts, lastLine }
}
