import { placeKey } from '@/domain/guide/placeKey'
import { SLUGS } from '@/domain/slugs'
import type { StoredChapter } from '@/features/intake/guideImports/GuideBase'
import { notice } from '@/features/intake/guideImports/GuideNotice'
import { inPlan } from '@/features/intake/guideImports/GuidePlan'
import type { ReadChapter } from '@/features/intake/guideImports/GuideReading'
import { chapterIdOf, type GuideImport, rankOf } from './GuideImport'

/** Makes the chapters of a folder, those that hold others first. Returns the ids of those that could not be saved. */
export async function saveChapters(run: GuideImport, held: ReadonlyMap<string, string>): Promise<string[]> {
  const failed: string[] = []
  for (const read of [...run.guide.chapters].sort(byDepth)) {
    const stored = run.plan.chapters.get(read)
    if (stored) run.chapterIds.set(read.folder, stored.id)
    try {
      const taken = held.get(placeKey(parentOf(run, read), rankOf(read)))
      if (taken) throw new TakenPlace(`le numéro ${read.number} est celui de ${taken} : chapitre refusé`)
      await (stored ? renew(run, read, stored) : add(run, read))
    } catch (error) {
      if (stored) failed.push(stored.id)
      const rule = error instanceof TakenPlace ? error.message : run.wordError(error)
      run.report.refuse([notice(read.file, read.line, 'numero', read.number, rule)])
    }
  }
  return failed
}

class TakenPlace extends Error {}

const byDepth = (a: ReadChapter, b: ReadChapter): number =>
  a.number.split('.').length - b.number.split('.').length || inPlan(a, b)

const parentOf = (run: GuideImport, { parent }: ReadChapter): string | null =>
  parent === null ? null : chapterIdOf(run, { folder: parent })

async function add(run: GuideImport, read: ReadChapter): Promise<void> {
  const { payload, apply, report } = run
  if (apply) {
    const { id } = await payload.create({
      collection: SLUGS.chapters,
      data: {
        title: read.title,
        introduction: read.introduction,
        parent: parentOf(run, read),
        position: rankOf(read),
      },
      depth: 0,
      overrideAccess: true,
    })
    run.chapterIds.set(read.folder, id)
  }
  report.counts.created += 1
}

async function renew(run: GuideImport, read: ReadChapter, stored: StoredChapter): Promise<void> {
  const { payload, apply, report, base } = run
  const lines = (text: string | null): string[] => (text ?? '').split('\n').filter(Boolean)
  const before = base.plan.get(stored.id) ?? ''
  const [parent, position] = [parentOf(run, read), rankOf(read)]
  const isMoved = parent !== stored.parent || position !== stored.position
  const changes = [
    { field: 'Titre', before: [stored.title], after: [read.title] },
    { field: 'Introduction', before: lines(stored.introduction), after: lines(read.introduction) },
    { field: 'Place', before: [isMoved ? before : ''], after: [isMoved ? read.number : ''] },
  ].filter((change) => change.before.join('\n') !== change.after.join('\n'))
  if (changes.length === 0) {
    report.counts.unchanged += 1
    return
  }
  if (apply)
    await payload.update({
      collection: SLUGS.chapters,
      id: stored.id,
      data: { title: read.title, introduction: read.introduction, parent, position },
      depth: 0,
      overrideAccess: true,
    })
  for (const change of changes)
    report.change({
      row: read.line,
      source: 'guide',
      key: read.folder,
      number: read.number,
      file: read.file,
      ...change,
    })
  report.counts.changed += 1
}
