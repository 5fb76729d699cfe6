import type { ReaderClass } from '@/domain/ReaderClass'

/** The one index that a reader class reads. */
export function indexUid(prefix: string, readerClass: ReaderClass): string {
  return `${prefix}_${readerClass}`
}

/** The index being built beside the live one. */
export function nextIndexUid(prefix: string, readerClass: ReaderClass): string {
  return `${indexUid(prefix, readerClass)}_new`
}

/** Holds one document: the lexicon in force and the hash of the settings made from it. */
export function metaUid(prefix: string): string {
  return `${prefix}_meta`
}
