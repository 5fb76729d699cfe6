import { describe, expect, it } from 'vitest'
import { takeConsoleErrors } from '../../helpers/asserts/consoleErrors'

describe('what a test writes with console.error', () => {
  it('is kept until it is taken, which the end of each test does', () => {
    console.error('une erreur', 2)
    console.error('une autre')
    expect([takeConsoleErrors(), takeConsoleErrors()]).toStrictEqual([[['une erreur', 2], ['une autre']], []])
  })
})
