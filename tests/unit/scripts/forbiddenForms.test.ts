import { describe, expect, it } from 'vitest'
import { forbiddenForms } from '../../../scripts/test/forbiddenForms'

const ADVICE = 'reconnaître l’erreur par ce qu’elle porte'

describe('forbiddenForms', () => {
  it('refuses instanceof on what a package gives, whatever its import', () => {
    const text = `import { type Payload, ValidationError } from 'payload'
import { Error as MongooseError } from 'mongoose'
import * as z from 'zod'
if (error instanceof ValidationError || error instanceof MongooseError) throw error
if (error instanceof z.ZodError) throw error
`
    expect(forbiddenForms(text)).toStrictEqual([
      `instanceof ValidationError, classe de payload : ${ADVICE}`,
      `instanceof MongooseError, classe de mongoose : ${ADVICE}`,
      `instanceof z, classe de zod : ${ADVICE}`,
    ])
  })

  it('lets our own classes, those of the language and those of Node', () => {
    const text = `import { IncomingMessage } from 'node:http'
import { NotFound } from '@/errors'
import { Gone } from '../Gone'
import type { ValidationError } from 'payload'
for (const c of [1]) if (e instanceof NotFound || e instanceof Gone || e instanceof Error || e instanceof IncomingMessage) throw e
`
    expect(forbiddenForms(text)).toStrictEqual([])
  })

  it('refuses a key of an object that takes anything but may not be missing', () => {
    const text = `z.object({ before: z.unknown(), after: z.any(), seen: z.unknown().optional() })
z.record(z.string(), z.unknown())
z.array(z.unknown())
`
    expect(forbiddenForms(text)).toStrictEqual([
      'before: z.unknown() exige sa clé : ajouter .optional()',
      'after: z.unknown() exige sa clé : ajouter .optional()',
    ])
  })

  it('refuses what is absent through a relation, asked in the way that MongoDB does not hold', () => {
    const text = `const where = { 'organisation.deletedAt': { exists: false } }
const same = { [\`\${parent}.deletedAt\`]: { exists: false } }
const good = { deletedAt: { exists: false }, 'organisation.deletedAt': { equals: null } }
`
    expect(forbiddenForms(text)).toHaveLength(2)
  })

  it('refuses under ui/ what opens the base, and actions of the server', () => {
    const text = `'use server'
import { openPayload } from '@/infra/openPayload'
`
    expect(forbiddenForms(text, 'src/features/x/ui/Page.tsx')).toStrictEqual([
      'openPayload sous ui/ : la route, ou une fonction de read/, ouvre la base',
      'action de serveur sous ui/ : sa place est dans write/',
    ])
    expect(forbiddenForms(text, 'src/features/x/write/act.ts')).toStrictEqual([])
  })
})
