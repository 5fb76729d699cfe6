import { type ArticleFacts, missingOfArticle } from '@/domain/guide/missingOfArticle'
import {
  type MissingFact,
  missingForPublication,
  type SchemeFacts,
} from '@/domain/scheme/missingForPublication'

/** The facts that publishing asks for, kind by kind: those that editors alone write and publish through the gate. */
const MISSING = {
  schemes: (facts: SchemeFacts) => missingForPublication(facts),
  articles: (facts: ArticleFacts) => missingOfArticle(facts),
} as const

/** A kind of sheet that is published through the gate. */
export type GatedKind = keyof typeof MISSING

/** Tells whether a collection is one whose publications go through the gate. */
export function isGatedKind(name: string | undefined): name is GatedKind {
  return name !== undefined && Object.hasOwn(MISSING, name)
}

/** What a sheet still lacks before it may be published, in the order of its form. */
export function missingOf(kind: GatedKind, facts: Readonly<Record<string, unknown>>): MissingFact[] {
  return MISSING[kind](facts)
}
