import { withFrontMatter } from './frontMatter'

/** The file of a chapter, `chapitre.md` of its folder: its title, its number, its introduction in plain words. */
export function chapterFileText(chapter: {
  title: string
  number: string
  introduction: string | null
}): string {
  const text = (chapter.introduction ?? '').trim()
  return withFrontMatter({ titre: chapter.title, numero: chapter.number }, text && `${text}\n`)
}
