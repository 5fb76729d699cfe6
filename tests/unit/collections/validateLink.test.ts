import type { TextFieldSingleValidation } from 'payload'
import { describe, expect, it } from 'vitest'
import { validateLink } from '../../../collections/shared/richText/validateLink'

// The rule reads the fields beside it alone.
const asked = (linkType: string) =>
  ({ siblingData: { linkType } }) as unknown as Parameters<TextFieldSingleValidation>[1]

describe('validateLink', () => {
  it.each([
    'file:///C:/lettre.docx',
    'javascript:alert(1)',
    'data:text/html,a',
    'ftp://depot.example/a',
    'www.exemple.fr',
    '',
  ])('refuses %s', (address) => {
    expect(validateLink(address, asked('custom'))).toMatch(/^Un lien commence par/)
  })

  it.each([
    'https://exemple.fr',
    'http://exemple.fr',
    'mailto:a@exemple.fr',
    'tel:+33123456789',
    '/dispositifs/D0007',
  ])('takes %s', (address) => {
    expect(validateLink(address, asked('custom'))).toBe(true)
  })

  it('asks no address of a link to a sheet', () => {
    expect(validateLink(undefined, asked('internal'))).toBe(true)
  })
})
