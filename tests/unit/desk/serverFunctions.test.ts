import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SERVER_FUNCTIONS } from '@/features/desk/admin/read/SERVER_FUNCTIONS'

/** What is planned here is what was approved: Payload's scheduling publishes whatever was written last. */
const CLOSED = ['get-upcoming-scheduled-publish', 'schedule-publish']

it('the server functions let through are those of Payload, all of them but its own scheduling', () => {
  const text = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8')
  const [, list = ''] = /const baseServerFunctions = \{([^}]*)\}/.exec(text) ?? []
  const names = [...list.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name = '']) => name)
  expect([...SERVER_FUNCTIONS].sort()).toStrictEqual(names.filter((name) => !CLOSED.includes(name)).sort())
})
