import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of a guide, by path: texts, or bytes. */
export type GuideTree = Readonly<Record<string, string | Buffer>>

/** Writes a folder of its own with these files; returns its path. */
export function writeTree(tree: GuideTree): string {
  const folder = mkdtempSync(join(tmpdir(), 'repere-guide-'))
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** The files of a folder as texts, by path. */
export function readTree(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    paths.flatMap((path) =>
      statSync(join(folder, path)).isFile() ? [[path, readFileSync(join(folder, path), 'latin1')]] : [],
    ),
  )
}

/** The file of a chapter. */
export const aChapterFile = (titre: string, numero: string, more = '') =>
  `---\ntitre: ${titre}\nnumero: '${numero}'\n${more}---\n`

/** The file of a sheet. */
export const anArticleFile = (titre: string, numero: string, text = 'Un texte.\n', more = '') =>
  `---\ntitre: ${titre}\nnumero: '${numero}'\n${more}valable-depuis: 2026-01-01\n---\n\n${text}`
