import { meaningfulWords } from './compileLexicon'
import { FAMILY_WORDS } from './everyday/familyWords'
import { HOME_WORDS } from './everyday/homeWords'
import { MONEY_WORDS } from './everyday/moneyWords'

/** What people say, and the words of the field that it is looked for as; never the other way round. */
export type EverydayWord = { said: string; means: string[] }

function listed(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function readTable(table: string): EverydayWord[] {
  return listed(table, '\n').flatMap((row) => {
    const [means = '', said = ''] = row.split(' = ')
    return listed(said, '|').map((one) => ({ said: one, means: listed(means, ',') }))
  })
}

/** The everyday words that the product comes with. */
export const EVERYDAY_WORDS: readonly EverydayWord[] = [HOME_WORDS, MONEY_WORDS, FAMILY_WORDS].flatMap(
  readTable,
)

const keyOf = (text: string) => meaningfulWords(text).join(' ')

/** Those that editors do not speak of: where one of their groups holds an expression, that group alone tells what it means. */
export function everydayBeside(groups: readonly (readonly string[])[]): EverydayWord[] {
  const edited = new Set(groups.flat().map(keyOf))
  return EVERYDAY_WORDS.filter(({ said }) => !edited.has(keyOf(said))).map(({ said, means }) => ({
    said,
    means: [...means],
  }))
}
