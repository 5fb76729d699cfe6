import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installationFaultLines } from '@/features/shell/installation/present/installationFaultLines'
import { readSettingsFile } from '../../../scripts/setup/readSettingsFile'

function aFile(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'repere-setup-')), 'reglages.json')
  writeFileSync(path, text)
  return path
}

describe('readSettingsFile', () => {
  it('reads what it finds, a site named Repère where it says nothing', () => {
    expect(readSettingsFile(aFile('{ "department": "2A", "password": "x" }'))).toStrictEqual({
      siteName: 'Repère',
      department: '2A',
      name: '',
      email: '',
      password: 'x',
      again: 'x',
    })
  })

  it.each([
    ['{ "departement": "91", "email": 3 }', 'ne se lit pas : email, departement. Voyez --help.'],
    ['[]', 'ne se lit pas : le fichier entier. Voyez --help.'],
    ['{', 'n’existe pas, ou n’est pas du JSON.'],
  ])('refuses %s in a sentence', (text, words) => {
    expect(() => readSettingsFile(aFile(text))).toThrow(words)
  })
})

describe('installationFaultLines', () => {
  it('names the setting and what is wrong with it', () => {
    expect(installationFaultLines({ password: 'tooShort', department: 'unknown' })).toStrictEqual([
      '  Département\u00a0: Choisissez un département de la liste.',
      '  Mot de passe\u00a0: Ce mot de passe est trop court.',
    ])
  })
})
