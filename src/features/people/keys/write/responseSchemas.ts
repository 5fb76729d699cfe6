import { z } from 'zod'

const MOST = 20_000
const base64url = z
  .string()
  .max(MOST)
  .regex(/^[A-Za-z0-9_-]*$/)

const credential = {
  id: base64url.min(1),
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional().catch(undefined),
}

/** What a browser sends after `navigator.credentials.get()`. */
export const assertionSchema = z.object({
  ...credential,
  response: z.object({
    authenticatorData: base64url,
    clientDataJSON: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
  // No result of an extension is read: that of PRF is a secret, which stays in the browser.
  clientExtensionResults: z
    .unknown()
    .optional()
    .transform(() => ({})),
})

/** What a browser sends after `navigator.credentials.create()`. */
export const attestationSchema = z.object({
  ...credential,
  response: z.object({
    attestationObject: base64url,
    clientDataJSON: base64url,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
  clientExtensionResults: z
    .object({ prf: z.object({ enabled: z.boolean() }).partial() })
    .partial()
    .catch({}),
})

const clientDataSchema = z.object({ challenge: z.string() })

/** The challenge (base64url) that a browser signed; empty where it says none. */
export function signedChallenge(clientDataJSON: string): string {
  try {
    const json: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    return clientDataSchema.safeParse(json).data?.challenge ?? ''
  } catch (error) {
    if (error instanceof SyntaxError) return ''
    throw error
  }
}
