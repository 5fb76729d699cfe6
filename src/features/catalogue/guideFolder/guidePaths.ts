import type { PlanArticle, PlanChapter } from '@/domain/guide/Plan'
import { lineOf } from '@/domain/guide/planNumbers'
import { fold } from '@/domain/text/foldText'

export const CHAPTER_FILE = 'chapitre.md'
export const GLOSSARY_FILE = 'glossaire.md'
export const PICTURES = 'images'
const UNFILED = 'sans-chapitre'
const LONGEST = 60

/** A title as a name of file, whole words only. */
export function fileWords(title: string): string {
  const words = fold(title)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let name = ''
  for (const word of words) {
    if (name && name.length + word.length + 1 > LONGEST) break
    name = name ? `${name}-${word}` : word.slice(0, LONGEST)
  }
  return name || 'sans-titre'
}

const rank = (position: number): string => String(position).padStart(2, '0')

/** The folders of chapters and the files of sheets, by id: `05-prestations-familiales/02-les-allocations-familiales.md`. */
export function guidePaths(
  chapters: ReadonlyMap<string, PlanChapter>,
  articles: readonly PlanArticle[],
): { folders: ReadonlyMap<string, string>; files: ReadonlyMap<string, string> } {
  const folders = new Map<string, string>()
  for (const chapter of chapters.values()) {
    const line = lineOf(chapter, chapters)
    if (line)
      folders.set(
        chapter.id,
        line.map(({ title, position }) => `${rank(position)}-${fileWords(title)}`).join('/'),
      )
  }
  const files = new Map<string, string>()
  for (const { id, number, title, chapter, position } of articles) {
    const folder = chapter ? folders.get(chapter) : undefined
    files.set(
      id,
      folder && position
        ? `${folder}/${rank(position)}-${fileWords(title)}.md`
        : `${UNFILED}/${number.toLowerCase()}-${fileWords(title)}.md`,
    )
  }
  return { folders, files }
}

/** The way from a file to another one of the folder. */
export function wayFrom(file: string, to: string): string {
  const from = file.split('/').slice(0, -1)
  const steps = to.split('/')
  let shared = 0
  while (shared < from.length && shared < steps.length - 1 && from[shared] === steps[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/')
}
