import { createPrivateKey, createPublicKey } from 'node:crypto'
import { createSigner, httpbis } from 'http-message-signatures'
import { describe, expect, it } from 'vitest'
import { contentDigest, isDigestOf } from '@/infra/neighbours/contentDigest'
import { newKeyPair, openPrivateKey } from '@/infra/neighbours/keyPair'
import { jwkOfPem, publicKeyOf, readPublicKey } from '@/infra/neighbours/publicKey'
import { signedHeaders } from '@/infra/neighbours/signedHeaders'
import { verifySignature } from '@/infra/neighbours/verifySignature'

/** The Ed25519 key and the message of RFC 9421 (B.1.4, B.2.6). */
const RFC_KEY = createPrivateKey(`-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
-----END PRIVATE KEY-----`)
const RFC_MESSAGE = {
  method: 'POST',
  url: 'https://example.com/foo?param=Value&Pet=dog',
  headers: {
    date: 'Tue, 20 Apr 2021 02:07:55 GMT',
    'content-type': 'application/json',
    'content-length': '18',
  },
}
const RFC_SIGNATURE =
  'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=='

describe('the library that signs', () => {
  it('signs the message of RFC 9421, B.2.6, as the RFC does', async () => {
    const signed = await httpbis.signMessage(
      {
        key: createSigner(RFC_KEY, 'ed25519', 'test-key-ed25519'),
        name: 'sig-b26',
        fields: ['date', '@method', '@path', '@authority', 'content-type', 'content-length'],
        params: ['created', 'keyid'],
        paramValues: { created: new Date(1_618_884_473_000) },
      },
      RFC_MESSAGE,
    )
    const { Signature, 'Signature-Input': input } = signed.headers as Record<string, string>
    expect(Signature).toBe(`sig-b26=:${RFC_SIGNATURE}:`)
    expect(input).toContain(';created=1618884473;keyid="test-key-ed25519"')
  })

  it('names a key by its thumbprint, as RFC 8037 A.3 does', () => {
    const key = readPublicKey({
      kty: 'OKP',
      crv: 'Ed25519',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    })
    expect(key?.keyId).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  it('writes the digest of RFC 9530 and knows it again', () => {
    const body = '{"hello": "world"}\n'
    expect(contentDigest(body)).toBe('sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:')
    expect(isDigestOf(contentDigest(body), body)).toBe(true)
    expect(isDigestOf(contentDigest(body), `${body} `)).toBe(false)
    expect(isDigestOf(null, body)).toBe(false)
  })
})

describe('a pair of keys', () => {
  it('is sealed and opens again; whatever else is no key', () => {
    const { sealed, pem, keyId } = newKeyPair()
    expect(sealed).toContain('ENCRYPTED PRIVATE KEY')
    const opened = openPrivateKey(sealed)
    expect(opened && publicKeyOf(createPublicKey(opened))).toStrictEqual({ keyId, pem })
    expect(openPrivateKey('nothing')).toBeNull()
    expect(readPublicKey(jwkOfPem(pem))).toStrictEqual({ keyId, pem })
    expect(readPublicKey(`Notre clé :\n${pem}\nMerci`)).toStrictEqual({ keyId, pem })
    expect(readPublicKey('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----')).toBeNull()
  })
})

describe('a signed message', () => {
  const pair = newKeyPair()
  const key = { keyId: pair.keyId, privateKey: openPrivateKey(pair.sealed) ?? RFC_KEY }
  const url = new URL('https://voisin.exemple.fr/api/neighbours/v1/requests?page=2')
  const message = { method: 'POST' as const, url, body: '{"a":1}' }
  const known = (keyId: string) => (keyId === pair.keyId ? pair.pem : null)
  const signed = async (at?: Date) => new Headers(await signedHeaders(message, key, at))
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)

  it('is known by its key', async () => {
    const found = await verifySignature({ ...message, headers: await signed() }, known)
    expect(found).toMatchObject({ fault: null, keyId: pair.keyId })
  })

  it('is refused for another method, address, body or key', async () => {
    const headers = await signed()
    const faultOf = async (changed: object, keys = known) =>
      (await verifySignature({ ...message, headers, ...changed }, keys)).fault
    expect(await faultOf({ method: 'GET' })).toBe('signature')
    expect(await faultOf({ url: new URL('?page=3', url) })).toBe('signature')
    expect(await faultOf({ url: new URL(url.pathname + url.search, 'https://autre.exemple.fr') })).toBe(
      'signature',
    )
    expect(await faultOf({ body: '{"a":2}' })).toBe('digest')
    expect(await faultOf({}, () => null)).toBe('unknownKey')
    expect(await faultOf({}, () => newKeyPair().pem)).toBe('signature')
  })

  it('is refused with a digest put in place of its own', async () => {
    const headers = await signed()
    headers.set('content-digest', contentDigest('{"a":2}'))
    expect((await verifySignature({ ...message, body: '{"a":2}', headers }, known)).fault).toBe('signature')
  })

  it('is refused more than five minutes before or after', async () => {
    for (const [at, fault] of [
      [minutes(-6), 'clock'],
      [minutes(6), 'clock'],
      [minutes(-4), null],
      [minutes(4), null],
    ] as const)
      expect((await verifySignature({ ...message, headers: await signed(at) }, known)).fault).toBe(fault)
  })

  it('is refused unsigned, signed twice, or without one of its parts', async () => {
    const faultOf = async (headers: Headers) => (await verifySignature({ ...message, headers }, known)).fault
    expect(await faultOf(new Headers())).toBe('unsigned')
    const twice = await signed()
    for (const name of ['signature', 'signature-input'])
      twice.set(name, `${twice.get(name)}, ${twice.get(name)?.replace('repere=', 'autre=')}`)
    expect(await faultOf(twice)).toBe('signature')
    const partly = await signed()
    partly.set('signature-input', partly.get('signature-input')?.replace('"content-digest"', '') ?? '')
    expect(await faultOf(partly)).toBe('signature')
    const garbled = await signed()
    garbled.set('signature-input', 'repere=((((')
    expect(await faultOf(garbled)).toBe('signature')
  })
})
