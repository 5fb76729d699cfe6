import type { FileNotice } from '../reportLines'

/** What a rule says of one row only: a number, what is quoted or in brackets, the name of a place. */
const NAMED = / de \p{Lu}[^:;,]{0,80}(?=\u00a0?:)/gu

/** The same for notices that give one reason of one column, whatever the commune, the code or the sheet that they name. */
export function reasonKey({ column, rule }: Pick<FileNotice, 'column' | 'rule'>): string {
  const reason = rule
    .replaceAll(/\([^()]*\)/g, '()')
    .replaceAll(/«[^«»]*»/g, '«»')
    .replaceAll(NAMED, ' de …')
    .replaceAll(/\d+/g, '#')
  return `${column}\n${reason}`
}
