import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const BUSINESS =
  /\.[\w-]*(scheme|organisation|service|facilit|unit|partner|director|theme|favourite|report|proposal)[\w-]*/gi
const LONGEST = 160

/** The reading without a network is no page of the portal: its styles are built into it. */
const BUILT_IN = 'features/exchange/offline/browser/shell.css'

const stylesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    // A route may be a folder that is named after the sheet which it answers.
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map(({ parentPath, name }) => join(parentPath, name))

describe('the styles', () => {
  it.each(stylesOf('src/ui'))('%s names nothing of the business', (file) => {
    expect(readFileSync(file, 'utf8').match(BUSINESS) ?? []).toStrictEqual([])
  })

  it.each([...stylesOf('src'), ...stylesOf('collections')])('%s can be read without scrolling', (file) => {
    const long = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.length > LONGEST)
    expect(long).toStrictEqual([])
  })

  it('are all asked for by the portal, each in a layer', () => {
    const asked = readFileSync('src/app/(portal)/portal.css', 'utf8').match(
      /(?<=@import "\.\.\/\.\.\/)[^"]+/g,
    )
    const files = [...stylesOf('src/ui'), ...stylesOf('src/features')]
      .map((file) => file.replace('src/', ''))
      .filter((file) => file !== BUILT_IN)
    expect(asked?.sort()).toStrictEqual(files.sort())
  })
})
