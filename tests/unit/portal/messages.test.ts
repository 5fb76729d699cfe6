import { readdirSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

vi.mock('next-intl/server', () => ({ getRequestConfig: <T>(configure: T) => configure }))

it('gives the portal every file of texts, under its name', async () => {
  const { default: configure } = await import('@/i18n')
  const { messages } = await configure({ requestLocale: Promise.resolve('fr') })

  const files = readdirSync('messages/fr').map((name) => name.replace('.json', ''))
  expect(Object.keys(messages ?? {}).sort()).toStrictEqual(files.sort())
})
