import type { Level } from '@/domain/scheme/closedLists'
import type { PublicCode } from '@/domain/sheet/closedLists'
import { clip } from '@/features/sheets/values/clip'
import { flatLines } from '@/features/sheets/values/flatLines'
import { paragraphsOf } from '@/features/sheets/values/toPlainText'
import { subtractTerritories } from '@/infra/geography/subtractTerritories'
import type { AidSchemeRow, AidTarget } from './AidSchemeRow'
import { mapAidTypes } from './mapAidTypes'
import type { SchemeValues } from './SchemeValues'

/** `title`, `summary` and the boxes of a sheet, in characters. */
const MAX = { title: 150, summary: 320, box: 240 }

/** What the département decides and the file does not say. */
export type ImportChoices = {
  /** Slugs of the themes that exist. */
  availableThemes: readonly string[]
  /** Slugs to file every row under; without any, the words of a row propose some to its editors. */
  themes: readonly string[]
}

/** Turns a read row into the facts of a scheme. The producer's date stands as its verification, under the producer's name. */
export function toSchemeValues(row: AidSchemeRow, choices: ImportChoices): SchemeValues {
  const { kind, unknown } = mapAidTypes(row.types_aides)
  const summary = clip(row.promesse || row.description, MAX.summary)
  return {
    title: clip(row.titre.replace(/\.$/, ''), MAX.title),
    keywords: [...new Set([...unknown, ...row.programmes_parents])],
    summary,
    kind,
    themes: [...choices.themes],
    publics: publicsOf(row.cibles),
    territory: territoryOf(row),
    level: levelOf(row.eligibilite_geographique.zones),
    forWhom: clip(inOneLine(paragraphsOf(row.eligibilite)[0] ?? ''), MAX.box),
    conditions: row.eligibilite,
    where: clip(ownersToAsk(row), MAX.box),
    mobilisationModes: row.url_source ? ['utiliser-lien-mobilisation'] : [],
    mobilisationLink: row.url_source,
    officialUrl: row.url_source,
    body: flatLines(row.description) === summary ? [] : paragraphsOf(row.description),
    validFrom: row.date_ouverture,
    validUntil: row.date_cloture,
    verifiedAt: row.date_mise_a_jour,
    verifiedByName: `${row.porteurs[0]?.name ?? 'le porteur'} (source importée)`,
  }
}

/** Exclusions prevail; empty when they cover everything. */
function territoryOf(row: AidSchemeRow): string[] {
  return subtractTerritories(
    row.eligibilite_geographique.territory,
    row.eligibilite_geographique_exclusions.territory,
  )
}

/** A list on one line for a box: its items separated by semicolons, without bullets. */
function inOneLine(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.replace(/^• /, '').replace(/(?<!\s)\s*[;,]$/, ''))
    .join('\u00a0; ')
}

/** Only `particuliers` speaks of people; the other targets have no counterpart among our publics. */
function publicsOf(targets: readonly AidTarget[]): PublicCode[] {
  return targets.includes('particuliers') ? ['tous-publics'] : []
}

function levelOf(zones: readonly string[]): Level {
  if (zones.some((zone) => /^PAYS-/i.test(zone))) return 'nationale'
  return zones.some((zone) => /^(?:REG|DEP)-/i.test(zone)) ? 'departementale' : 'communale'
}

/** The owners who handle requests (*instructeurs*) where the file says who does, else all of them. */
function ownersToAsk(row: AidSchemeRow): string {
  const handling = row.porteurs.filter((owner) => owner.roles.some((role) => /instruct/i.test(role)))
  return (handling.length > 0 ? handling : row.porteurs).map((owner) => owner.name).join(', ')
}
