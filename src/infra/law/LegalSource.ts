import type { ArticleVersion } from '@/domain/law/ArticleVersion'
import type { CitedArticles } from '@/domain/law/citedArticles'

/** A version of an article with the text it belongs to, or of a whole text. */
export type SourceVersion = ArticleVersion & {
  /** Identifiers of its code or law, the one that never changes first. */
  textIds: readonly string[]
  textTitle: string
  /** As the source writes it; '' of a whole text. */
  number: string
  isWhole?: boolean
  /** Identifiers of all its versions. */
  articleIds: readonly string[]
}

/** An article or a text that a source took away, and the place that it left: `null` for any. */
export type Suppressed = { legiId: string; path: string | null }

/** What a source gives, in the order in which it holds: a version, one that it took away, a file that cannot be read (alone), or the end of a part that need not be read again while it stays so. */
export type SourceItem =
  | { version: SourceVersion }
  | { suppressed: Suppressed }
  | { refused: { file: string; rule: string } }
  | { read: { part: string; mark: string } }

/** Where the versions of articles come from: archives in a folder, the API of Légifrance. */
export type LegalSource = {
  name: string
  /** The versions of the cited articles and texts alone. `known`: the parts that were read already, by their marks. */
  read: (cited: CitedArticles, known: ReadonlyMap<string, string>) => AsyncIterable<SourceItem>
}
