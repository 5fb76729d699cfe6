import { stringify } from 'yaml'

/** What a front matter may say. */
export type FrontValue = string | readonly (string | Readonly<Record<string, string>>)[] | null

/** A file of the guide: its facts under French names, empty ones left out, then its text. */
export function withFrontMatter(facts: Readonly<Record<string, FrontValue>>, text: string): string {
  const said = Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== '' && value.length > 0),
  )
  const head = `---\n${stringify(said, { singleQuote: true, lineWidth: 0 })}---\n`
  return text ? `${head}\n${text}` : head
}
