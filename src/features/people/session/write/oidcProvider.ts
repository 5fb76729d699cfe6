import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/env'

type Claims = Record<string, unknown> & { sub: string }

/** The département's identity provider, found by discovery; `null` where none is configured. `acrValues`: the levels to confirm who one is with, `null` where one signs in. State, nonce and PKCE are checked. */
export function oidcProvider(acrValues: readonly string[] | null = null): OAuthConfig<Claims> | null {
  if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID) return null
  return {
    id: 'oidc',
    name: env.OIDC_NAME,
    type: 'oauth',
    wellKnown: `${env.OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: env.OIDC_CLIENT_ID,
    ...(env.OIDC_CLIENT_SECRET
      ? { clientSecret: env.OIDC_CLIENT_SECRET }
      : { client: { token_endpoint_auth_method: 'none' } }),
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: authorizationParams(acrValues) },
    // The level (`acr`) is believed in the signed id token alone; names and roles may come from either.
    userinfo: {
      request: async ({ client, tokens }) => {
        const signed = claimsOf(tokens)
        const told = client.issuer.metadata.userinfo_endpoint
          ? await client.userinfo(String(tokens.access_token))
          : {}
        if ('sub' in told && told.sub !== signed.sub) throw new Error('userinfo is about another person')
        return { ...told, ...signed, acr: signed.acr }
      },
    },
    profile: (claims) => ({ id: claims.sub }),
  }
}

function authorizationParams(acrValues: readonly string[] | null): Record<string, string> {
  const values = acrValues?.length ? acrValues : env.OIDC_ACR_VALUES
  // Whoever confirms is asked again, even by a provider where their session is still open.
  const base = { scope: env.OIDC_SCOPE, ...(acrValues ? { prompt: 'login' } : {}) }
  if (values.length === 0) return base
  const claims = { id_token: { acr: { essential: true, values } } }
  return { ...base, acr_values: values.join(' '), claims: JSON.stringify(claims) }
}

/** next-auth hands over the `TokenSet` of openid-client, whose `claims()` its own type leaves out. */
function claimsOf(tokens: object): Claims {
  const claims: unknown = 'claims' in tokens && typeof tokens.claims === 'function' ? tokens.claims() : null
  if (typeof claims !== 'object' || claims === null || !('sub' in claims) || typeof claims.sub !== 'string')
    throw new Error('The id token names nobody')
  return { ...claims, sub: claims.sub }
}
