import type { ArticleFacts } from '@/features/catalogue/guideFolder/ArticleFacts'
import type { GuideFile } from './GuideSource'

/** A chapter as its folder says it. `number`: `5.3`; `parent`: the folder of the chapter that holds it. */
export type ReadChapter = {
  file: string
  folder: string
  title: string
  introduction: string | null
  number: string
  parent: string | null
  line: number
}

/** A sheet as its file says it. Its facts hold what is written; `body` is the text as written, its links as they are in the folder. */
export type ReadArticle = {
  file: string
  /** The folder of its chapter. */
  chapter: string
  number: string
  line: number
  /** Its permanent number, where the file has one. */
  fiche: string | null
  facts: Omit<ArticleFacts, 'audience' | 'cadence'> & {
    audience: ArticleFacts['audience'] | null
    cadence: string | null
  }
  bodyLine: number
}

export type ReadAbbreviation = {
  abbreviation: string
  meaning: string
  explanation: string | null
  line: number
}

/** A guide as its files say it, without those that are refused. */
export type ReadGuide = {
  chapters: ReadChapter[]
  articles: ReadArticle[]
  glossary: ReadAbbreviation[]
  pictures: ReadonlyMap<string, GuideFile>
}
