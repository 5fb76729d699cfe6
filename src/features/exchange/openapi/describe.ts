/** A JSON answer of this schema. */
export const answer = (name: string, description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})

/** The refusals that any route may give. */
export const errors = {
  400: answer('Error', 'Paramètre invalide'),
  401: answer('Error', 'Personne n’est connecté et le site n’est pas ouvert, ou la clé est inconnue'),
  429: answer('Error', 'Trop de requêtes : attendre Retry-After secondes'),
  503: answer('Error', 'La recherche est indisponible'),
}

/** A parameter of the query string, never required. */
export const parameter = (name: string, schema: object, description: string) => ({
  name,
  in: 'query',
  required: false,
  schema,
  description,
})
