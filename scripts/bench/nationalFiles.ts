import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A sheet of every kind of block, and how many times its text is repeated: as long as a sheet of the source, 16 kB. */
const EXAMPLE = readFileSync('tests/fixtures/servicePublic/F900001.xml', 'utf8')
const REPEATED = 16
/** Of a later state: one sheet in so many has other words, another day, and one in many has gone. */
const CHANGED_EVERY = 20
const GONE_EVERY = 200

/** Writes a state of a national guide into a folder: `rank` 0, or 1 for the one after, where some sheets changed and some have gone. */
export function writeNationalFiles(folder: string, count: number, rank: number): void {
  const [text = ''] = /<Texte>\s*<Tableau>[\s\S]*<\/Texte>\s*(?=<Definition)/.exec(EXAMPLE) ?? []
  for (let at = 0; at < count; at += 1) {
    if (rank > 0 && at % GONE_EVERY === 1) continue
    const code = `F${100_000 + at}`
    const isChanged = rank > 0 && at % CHANGED_EVERY === 0
    writeFileSync(
      join(folder, `${code}.xml`),
      EXAMPLE.replaceAll('F900001', code)
        .replace('Aide d’exemple au déménagement', `Aide d’exemple numéro ${at}`)
        .replace('2026-02-03', isChanged ? '2026-03-03' : '2026-02-03')
        .replace(text, text.repeat(REPEATED))
        .replaceAll('100 €', isChanged ? '110 €' : '100 €'),
    )
  }
}
