/** Pieces of JSON schemas (2020-12, as in OpenAPI 3.1). */
export const text = { type: 'string' } as const
export const instant = { type: ['string', 'null'], format: 'date-time' } as const
export const count = { type: 'integer', minimum: 0 } as const
/** A text that may be unknown, or not for this reader. */
export const optionalText = { type: ['string', 'null'] } as const
export const optionalNumber = { type: ['number', 'null'] } as const

/** A list of these. */
export const list = (items: object) => ({ type: 'array', items })

/** One of the codes of a closed list, or nothing where `nullable`. */
export const codeOf = (rows: readonly { code: string }[], nullable = false) => ({
  enum: [...rows.map(({ code }) => code), ...(nullable ? [null] : [])],
})

/** Exactly these properties; all are there but the optional ones. */
export const object = (properties: Record<string, object>, optional: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})

/** The object, or nothing. */
export const nullable = (schema: object) => ({ oneOf: [schema, { type: 'null' }] })
