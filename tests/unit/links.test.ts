import { describe, expect, it } from 'vitest'
import { linkOutcome } from '@/domain/links/linkOutcome'
import { linksIn, withLink } from '@/domain/links/linksIn'
import { isPublicAddress } from '@/infra/links/isPublicAddress'

describe('the addresses that the server may reach', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('are not %s', (ip) => {
    expect(isPublicAddress(ip)).toBe(false)
  })

  it.each(['8.8.8.8', '185.11.125.117', '2001:4860:4860::8888', '2a01:e0a::1'])('are %s', (ip) => {
    expect(isPublicAddress(ip)).toBe(true)
  })
})

const sheet = {
  url: 'https://aide.example/rsa',
  summary: 'Voir https://aide.example/rsa, ou (https://autre.example/a?b=c).',
  body: {
    root: { children: [{ type: 'link', fields: { url: 'https://aide.example/rsa', linkType: 'custom' } }] },
  },
  legalReferences: [
    { title: 'CASF', url: 'https://aide.example/rsa', legiId: 'LEGIARTI000000000001', versionDate: 'x' },
  ],
  internalNote: 'https://interne.example/',
  email: 'qui@aide.example',
}

describe('the links of a sheet', () => {
  it('are those of its fields, of its rich texts and written in its texts, and none of its notes', () => {
    expect(linksIn(sheet)).toStrictEqual(['https://aide.example/rsa', 'https://autre.example/a?b=c'])
  })

  it('are replaced everywhere, and only whole', () => {
    const changed = withLink(
      { ...sheet, other: 'https://aide.example/rsa/plus' },
      'https://aide.example/rsa',
      'https://new.example/',
    )
    expect(changed).toStrictEqual({
      ...sheet,
      url: 'https://new.example/',
      summary: 'Voir https://new.example/, ou (https://autre.example/a?b=c).',
      body: {
        root: { children: [{ type: 'link', fields: { url: 'https://new.example/', linkType: 'custom' } }] },
      },
      legalReferences: [{ title: 'CASF', url: 'https://new.example/', legiId: null, versionDate: null }],
      other: 'https://aide.example/rsa/plus',
    })
  })
})

describe('what is kept of a link', () => {
  const gone = { kind: 'failed', reason: 'gone', status: 404 } as const
  it.each([
    ['a first failure', { state: 'ok' }, gone, ['failing', '2026-03-20']],
    [
      'a second one the same day',
      { state: 'failing', failedOn: '2026-03-20' },
      gone,
      ['failing', '2026-03-20'],
    ],
    [
      'a second one another day',
      { state: 'failing', failedOn: '2026-03-19' },
      gone,
      ['broken', '2026-03-19'],
    ],
    [
      'an answer after',
      { state: 'broken', failedOn: '2026-03-01' },
      { kind: 'ok', status: 200, movedTo: null },
      ['ok', null],
    ],
    [
      'a site closed to robots',
      { state: 'failing', failedOn: '2026-03-19' },
      { kind: 'unknown', reason: 'refused', status: 403 },
      ['kept', null],
    ],
  ] as const)('after %s', (_, before, attempt, expected) => {
    const { state, failedOn } = linkOutcome(before, attempt, '2026-03-20')
    expect([state, failedOn]).toStrictEqual(expected)
  })
})
