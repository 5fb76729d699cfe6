import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { openApiDocument } from '@/features/exchange/openapi/openApiDocument'

type Operation = {
  operationId?: string
  parameters?: { name: string; in: string; required: boolean; schema: object }[]
  responses: Record<string, { description: string }>
}
type Document = {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

// Written and read as JSON: what a client gets.
const document: Document = JSON.parse(JSON.stringify(openApiDocument('https://repere.example')))
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.values(methods).map((operation) => ({ path, operation })),
)

describe('openApiDocument', () => {
  it('describes every public address', () => {
    expect(Object.keys(document.paths).sort()).toStrictEqual([
      '/api/health',
      '/api/search',
      '/api/suggest',
      '/api/v1/articles',
      '/api/v1/articles/{number}',
      '/api/v1/national-sheets',
      '/api/v1/national-sheets/{code}',
      '/api/v1/organisations',
      '/api/v1/organisations/{number}',
      '/api/v1/rates',
      '/api/v1/rates/{code}',
      '/api/v1/schemes',
      '/api/v1/schemes/{number}',
      '/api/v1/services',
      '/api/v1/services/{number}',
    ])
  })

  it('holds schemas that compile, each reference leading somewhere', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false })
    addFormats(ajv)
    ajv.addKeyword('components')
    ajv.addSchema({ $id: 'document', components: document.components }, 'document', false, false)
    const compile = () =>
      Object.keys(document.components.schemas).map((name) =>
        ajv.compile({ $ref: `document#/components/schemas/${name}` }),
      )
    expect(compile).not.toThrow()
  })

  it('refers to schemas that are there', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    const missing = refs.map(([, name]) => name ?? '').filter((name) => !document.components.schemas[name])
    expect([missing, refs.length > 30]).toStrictEqual([[], true])
  })

  it('gives each operation a description of its answers, and its path parameters', () => {
    const faults = operations.filter(
      ({ path, operation: { parameters = [], responses } }) =>
        Object.values(responses).some(({ description }) => !description) ||
        [...path.matchAll(/\{(\w+)\}/g)].some(
          ([, name]) => !parameters.some((each) => each.in === 'path' && each.required && each.name === name),
        ),
    )
    expect(faults).toStrictEqual([])
  })

  it('names no operation twice', () => {
    const ids = operations.flatMap(({ operation }) => operation.operationId ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
