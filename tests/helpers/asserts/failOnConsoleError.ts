import { afterAll, afterEach, expect } from 'vitest'
import { takeConsoleErrors, watchConsoleErrors } from './consoleErrors'

/** Of each file: a test fails that leaves something written with `console.error`, and so does a file, for what its hooks wrote. */
watchConsoleErrors()
const nothing = () => expect(takeConsoleErrors(), 'console.error').toStrictEqual([])
afterEach(nothing)
afterAll(nothing)
