import type { OfflineReport, OfflineReportAnswer } from '@/domain/offline/OfflineReport'
import { askServer } from './askServer'
import type { Contents } from './Contents'

/** What the portal takes in one go. */
const BATCH = 20

export const readReports = async (contents: Contents): Promise<OfflineReport[]> =>
  (await contents.read<OfflineReport[]>('reports')) ?? []

/** Keeps one more, encrypted. */
export const keepReport = (contents: Contents, report: OfflineReport): Promise<void> =>
  alone(contents, async () => contents.write('reports', [...(await readReports(contents)), report]))

export const dropReports = (contents: Contents): Promise<void> =>
  alone(contents, () => contents.write('reports', []))

/** Sends what waits; what the portal took goes from here, the rest stays with why. */
export function sendReports(contents: Contents): Promise<{ sent: number; refused: string[] }> {
  return alone(contents, async () => {
    const outcome = { sent: 0, refused: new Set<string>() }
    const waiting = await readReports(contents)
    for (let from = 0; from < waiting.length; from += BATCH) {
      const reports = waiting.slice(from, from + BATCH)
      const answer = await askServer('reports', { user: contents.vault.user, reports })
      // What `sendOfflineReports` answers.
      const { answers } = (await answer.json()) as { answers: OfflineReportAnswer[] }
      const taken = new Set(answers.flatMap(({ draft, sent }) => (sent ? [draft] : [])))
      const left = (await readReports(contents)).filter(({ draft }) => !taken.has(draft))
      await contents.write('reports', left)
      outcome.sent += taken.size
      for (const { words } of answers) if (words) outcome.refused.add(words)
    }
    return { sent: outcome.sent, refused: [...outcome.refused] }
  })
}

/** One tab at a time: two would each write the list that the other has just changed, or send it twice. */
const alone = <Answer>({ vault }: Contents, work: () => Promise<Answer>): Promise<Answer> =>
  // The lock answers what the work does.
  navigator.locks.request(`repere-hors-ligne-reports-${vault.id}`, work) as Promise<Answer>
