import { readdirSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

vi.mock('next-intl/server', () => ({ getRequestConfig: <T>(configure: T) => configure }))

/** The reading without a network has no server to give it words: they are built into it. */
const BUILT_IN = ['offlineShell']

it('gives the portal every file of texts, under its name', async () => {
  const { default: configure } = await import('@/i18n')
  const { messages } = await configure({ requestLocale: Promise.resolve('fr') })

  const files = readdirSync('messages/fr')
    .map((name) => name.replace('.json', ''))
    .filter((name) => !BUILT_IN.includes(name))
  expect(Object.keys(messages ?? {}).sort()).toStrictEqual(files.sort())
})
