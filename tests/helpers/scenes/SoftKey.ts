import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

type Traits = {
  /** The bearer is verified (flag UV). */
  verifies?: boolean
  backupEligible?: boolean
  backedUp?: boolean
  transports?: string[]
}

type Options = { challenge: string; rpId?: string; rp?: { id?: string } }

const ORIGIN = 'http://localhost:3000'
const UP = 0x01
const UV = 0x04
const BE = 0x08
const BS = 0x10
const AT = 0x40

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest()
const base64url = (data: Uint8Array) => Buffer.from(data).toString('base64url')

/** A key of the tests: it answers the ceremonies as a real one does, signs with its own secret and counts. What it is may change between two uses. */
export class SoftKey {
  readonly id = randomBytes(32)
  readonly #public: KeyObject
  readonly #private: KeyObject
  counter = 0
  traits: Required<Traits>

  constructor(traits: Traits = {}) {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#public = publicKey
    this.#private = privateKey
    this.traits = { verifies: true, backupEligible: false, backedUp: false, transports: ['usb'], ...traits }
  }

  /** As `navigator.credentials.create()`. */
  create(options: Options, origin = ORIGIN) {
    const clientData = this.#clientData('webauthn.create', options, origin)
    const attested = Buffer.concat([Buffer.alloc(16), uint16(this.id.length), this.id, this.#coseKey()])
    const authData = Buffer.concat([this.#head(options, AT), attested])
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(authData),
    ])
    return {
      id: base64url(this.id),
      rawId: base64url(this.id),
      type: 'public-key' as const,
      response: {
        attestationObject: base64url(attestationObject),
        clientDataJSON: base64url(clientData),
        transports: this.traits.transports,
      },
      clientExtensionResults: { prf: { enabled: true } },
    }
  }

  /** As `navigator.credentials.get()`; each use counts one more. */
  get(options: Options, origin = ORIGIN) {
    this.counter += 1
    const clientData = this.#clientData('webauthn.get', options, origin)
    const authData = this.#head(options, 0)
    const signed = Buffer.concat([authData, sha256(clientData)])
    return {
      id: base64url(this.id),
      rawId: base64url(this.id),
      type: 'public-key' as const,
      response: {
        authenticatorData: base64url(authData),
        clientDataJSON: base64url(clientData),
        signature: createSign('sha256').update(signed).sign(this.#private).toString('base64url'),
      },
      clientExtensionResults: {},
    }
  }

  #clientData(type: string, { challenge }: Options, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  #head({ rpId, rp }: Options, more: number): Buffer {
    const { verifies, backupEligible, backedUp } = this.traits
    const flags =
      UP | more | (verifies ? UV : 0) | (backupEligible ? BE : 0) | (backupEligible && backedUp ? BS : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([sha256(rpId ?? rp?.id ?? ''), Buffer.from([flags]), counter])
  }

  /** COSE, ES256: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
  #coseKey(): Buffer {
    const { x = '', y = '' } = this.#public.export({ format: 'jwk' })
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      bytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      bytes(Buffer.from(y, 'base64url')),
    ])
  }
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16BE(value)
  return buffer
}

/** CBOR, text of fewer than 24 bytes. */
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])

/** CBOR, bytes of 24 to 255. */
const bytes = (value: Buffer) => Buffer.concat([Buffer.from([0x58, value.length]), value])
