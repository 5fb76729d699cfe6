import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export type FoundRegex = { where: string; source: string; flags: string }
export type Regexes = {
  /** Those written as literals. */
  written: FoundRegex[]
  /** The files that make some at run time, with `new RegExp` or `RegExp`. */
  makers: string[]
}

/** The regular expressions of the TypeScript files of a folder. */
export function regexesIn(folder: string): Regexes {
  const all: Regexes = { written: [], makers: [] }
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  )
  for (const path of paths.sort()) look(join(folder, path), all)
  return all
}

function look(path: string, { written, makers }: Regexes): void {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      const where = `${path}:${line + 1}`
      written.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    const isMade = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isMade && node.expression.getText() === 'RegExp' && !makers.includes(path)) makers.push(path)
    ts.forEachChild(node, visit)
  }
  visit(file)
}
