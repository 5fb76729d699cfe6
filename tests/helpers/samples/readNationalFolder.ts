import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'

/** What another program than ours reads of a sheet: its words, its day, its services and whom to go to. */
export type WrittenSheet = { words: string; on: string; addresses: string }

const TEXTS = ['Introduction', 'Texte', 'ListeSituations']
const APART = ['OuSAdresser', 'ServiceEnLigne']

/** The sheets of a folder of the national guide by code, read by a parser of HTML, without any of our readers. */
export function readNationalFolder(folder: string): Map<string, WrittenSheet> {
  return new Map(
    readdirSync(folder).map((name) => {
      const { code, ...sheet } = readOne(readFileSync(join(folder, name), 'utf8'))
      return [code, sheet] as const
    }),
  )
}

function readOne(xml: string): WrittenSheet & { code: string } {
  const open: string[] = []
  let [code, words, on, addresses] = ['', '', '', '']
  const isApart = () => open.some((name) => APART.includes(name))
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length === 0) code = attributes.ID ?? ''
        open.push(name)
        if (isApart() && attributes.URL) addresses += attributes.URL
      },
      onclosetag: () => open.pop(),
      ontext: (text) => {
        if (open.at(-1) === 'dc:date') on += text
        if (isApart()) addresses += text.replace(/\s+/g, '')
        // A condition names a variable and is read by nobody.
        else if (TEXTS.includes(open[1] ?? '') && !open.includes('Condition'))
          words += text.replace(/\s+/g, '')
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { code, words, on, addresses }
}
