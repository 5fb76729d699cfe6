import { describe, expect, it } from 'vitest'
import { isReadableCall } from '@/infra/http/isReadableCall'

const call = (body: BodyInit, type = 'text/plain;charset=UTF-8') =>
  isReadableCall(new Request('http://localhost', { method: 'POST', body, headers: { 'content-type': type } }))

describe('isReadableCall', () => {
  it.each([
    '[]',
    '[{"name":"form-state","args":{"a":null,"b":[1,"x","$$5","$undefined","$D2026-01-01T00:00:00.000Z","$n12","$T"]}}]',
  ])('takes arguments as the admin sends them: %s', async (body) => {
    expect(await call(body)).toBe(true)
  })

  it.each([
    '',
    'nonsense',
    '{}',
    '1',
    '["$Q1"]',
    '["$K1"]',
    '["$n1x"]',
    '["$1"]',
    '["$h1"]',
    `${'['.repeat(90_000)}`,
  ])('refuses what refers to nothing, or is no list: %.20s', async (body) => {
    expect(await call(body)).toBe(false)
  })

  it('takes a form of several parts that is whole', async () => {
    const form = new FormData()
    form.set('number', 'D0001')
    expect(await isReadableCall(new Request('http://localhost', { method: 'POST', body: form }))).toBe(true)
  })

  it.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
    'refuses a broken form: %s',
    async (type) => {
      expect(await call('nonsense', type)).toBe(false)
    },
  )
})
