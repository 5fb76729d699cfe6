import { describe, expect, it } from 'vitest'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { isValidationError } from '@/infra/database/isValidationError'

/** As a bundle holds it: a copy of Payload's class under another name. */
class g extends Error {
  readonly status = 400
  readonly data = { collection: 'favourites', errors: [{ message: 'Valeur déjà prise', path: 'key' }] }
}

describe('isValidationError', () => {
  it('knows a refusal of another copy of the class', () => {
    expect([isValidationError(new g()), isUniqueViolation(new g())]).toStrictEqual([true, true])
  })

  it('takes no other error for one', () => {
    const others = [
      new Error('x'),
      null,
      'ValidationError',
      Object.assign(new Error('x'), { status: 400 }),
      Object.assign(new Error('x'), { status: 400, data: { errors: 'x' } }),
      Object.assign(new Error('x'), { status: 500, data: { errors: [] } }),
    ]
    expect(others.map(isValidationError)).toStrictEqual(others.map(() => false))
  })

  it.each([[{ code: 11000 }], [{ code: 'SQLITE_CONSTRAINT_UNIQUE' }]])(
    'leaves what the database itself says to isUniqueViolation: %j',
    (error) => {
      expect([isValidationError(error), isUniqueViolation(error)]).toStrictEqual([false, true])
    },
  )
})
