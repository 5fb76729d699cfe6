import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The dated figures of one parameter, as written; `null` where the file says so. */
export type WrittenFigures = Map<string, string | null>

const LINE = /^(\s*)((?:- )*)("[^"]*"|'[^']*'|[^\s:#"'][^:]*):(?:\s+(.*))?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The figures of a folder of parameters, read line by line by their indentation alone, by `code` (in lower case) for values and by
 * `code#tranche#cell` for scales: a witness that shares nothing with the import.
 */
export function readParameterFolder(root: string): Map<string, WrittenFigures> {
  const found = new Map<string, WrittenFigures>()
  for (const path of readdirSync(root, { recursive: true }).map(String).sort())
    if (path.endsWith('.yaml') && !path.endsWith('index.yaml'))
      readFigures(
        readFileSync(join(root, path), 'utf8'),
        path.replace(/\.yaml$/, '').replaceAll('/', '.'),
        found,
      )
  return found
}

type Step = { indent: number; key: string }

function readFigures(text: string, code: string, found: Map<string, WrittenFigures>): void {
  const path: Step[] = []
  const ranks = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [, spaces = '', dashes = '', key = '', value = ''] = LINE.exec(line) ?? []
    if (!key) continue
    const indent = spaces.length + dashes.length
    while (path.length > 0 && (path.at(-1)?.indent ?? 0) >= (dashes ? spaces.length + 1 : indent)) path.pop()
    if (dashes) {
      const place = path.map((step) => step.key).join('/')
      const rank = (ranks.get(place) ?? -1) + 1
      ranks.set(place, rank)
      path.push({ indent: spaces.length + 1, key: `#${rank}` })
    }
    path.push({ indent, key: key.replace(/^["']|["']$/g, '') })
    note(
      path.map((step) => step.key),
      value.trim(),
      { code, found },
    )
  }
}

function note(
  keys: string[],
  value: string,
  { code, found }: { code: string; found: Map<string, WrittenFigures> },
): void {
  const isWrapped = keys.at(-1) === 'value'
  const [day = '', ...above] = (isWrapped ? keys.slice(0, -1) : keys).toReversed()
  if (!DAY.test(day) || value === '' || keys.includes('metadata')) return
  const name = nameOf(above.toReversed(), code)
  if (name)
    found.set(
      name.toLowerCase(),
      (found.get(name.toLowerCase()) ?? new Map()).set(day, value === 'null' ? null : value),
    )
}

function nameOf(keys: string[], code: string): string | null {
  const at = keys.indexOf('brackets')
  if (at === -1) return keys.at(-1) === 'values' ? [code, ...keys.slice(0, -1)].join('.') : null
  const [, rank = '', cell = ''] = keys.slice(at)
  return `${[code, ...keys.slice(0, at)].join('.')}${rank}#${cell}`
}
