import type { SearchEngine } from '../SearchEngine'
import { EmbeddedEngine } from './EmbeddedEngine'

export type EmbeddedEngineOptions = {
  /** The index file; it is created, with its folder, where it is missing. */
  path: string
  now?: () => Date
}

/** Opens the embedded search engine; a missing or damaged file starts empty. */
export function openEmbeddedEngine({ path, now = () => new Date() }: EmbeddedEngineOptions): SearchEngine {
  return new EmbeddedEngine(path, now)
}
