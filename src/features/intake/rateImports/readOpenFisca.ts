import { isCalendarDay } from '@/domain/isCalendarDay'
import { isRateCode } from '@/domain/rates/rateCode'
import { fold } from '@/domain/text/foldText'
import { domainOfCode } from './domainOfCode'
import type { ImportedRate, Told } from './ImportedRate'
import { SCALE_FIGURES, scaleEntries } from './scaleEntries'
import { unitOfFile } from './unitOfFile'
import { valueEntries } from './valueEntries'
import { type Branch, branchOf, isList, type Tree, textOf, yamlTree } from './yamlTree'

export type ParameterFile = { path: string; text: string }
export type ReadNotice = { row: number; column: string; value: string; rule: string; file: string }
export type ReadParameters = { rates: ImportedRate[]; warnings: ReadNotice[]; refused: ReadNotice[] }

/** What a branch holds of its own; all else in it is a parameter one level deeper. */
const OWN = new Set([
  'description',
  'metadata',
  'documentation',
  'values',
  'brackets',
  'reference',
  'unit',
  'file_path',
])

/** The parameters of one file of OpenFisca, `path` being that below `parameters/`; a file that is no YAML is refused whole, and no other. */
export function readOpenFisca({ path, text }: ParameterFile): ReadParameters {
  const read: ReadParameters = { rates: [], warnings: [], refused: [] }
  const refuse = (row: number, rule: string) => {
    read.refused.push({ row, column: 'fichier', value: path, rule, file: path })
    return read
  }
  const { tree, fault } = yamlTree(text)
  if (fault) return refuse(fault.line, `${fault.message} : fichier refusé`)
  const branch = branchOf(tree)
  if (!branch) return refuse(0, 'ce fichier ne décrit aucun paramètre : fichier refusé')
  const isIndex = /(^|\/)index\.ya?ml$/i.test(path)
  walk({ branch, code: codeOf(path), read, file: path, metadata: {}, above: '' })
  if (read.rates.length === 0 && !isIndex && read.refused.length === 0)
    return refuse(0, 'ni « values » ni « brackets » : fichier refusé')
  return read
}

/** `a/b/c.yaml` and `a/b/c/index.yaml` are `a.b.c`. */
const codeOf = (path: string): string =>
  path
    .replace(/\.ya?ml$/i, '')
    .replace(/(^|\/)index$/i, '')
    .split('/')
    .map(segmentOf)
    .filter(Boolean)
    .join('.')

const segmentOf = (key: string): string =>
  fold(key)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

type Walk = {
  branch: Branch
  code: string
  read: ReadParameters
  file: string
  metadata: Branch
  above: string
}

function walk({ branch, code, read, file, metadata: inherited, above }: Walk): void {
  const metadata: Branch = {
    ...inherited,
    // Older files say them beside the values.
    ...(textOf(branch.unit) ? { unit: branch.unit ?? null } : {}),
    ...(branch.reference ? { reference: branch.reference } : {}),
    ...branchOf(branch.metadata),
  }
  const words = textOf(branch.description) ?? above
  const parameter = { branch, code, read, file, metadata, words }
  if (branchOf(branch.values) || isList(branch.brackets)) note(parameter)
  for (const [key, inside] of Object.entries(branch)) {
    const child = OWN.has(key) ? null : branchOf(inside)
    if (!child) continue
    const label = [words, key].filter(Boolean).join(' : ')
    // A label or an address is that of what stands above alone; its texts and its unit hold below.
    const { reference, unit } = metadata
    walk({
      branch: child,
      code: `${code}.${segmentOf(key)}`,
      read,
      file,
      metadata: { ...(reference ? { reference } : {}), ...(unit ? { unit } : {}) },
      above: label,
    })
  }
}

type Parameter = {
  branch: Branch
  code: string
  read: ReadParameters
  file: string
  metadata: Branch
  words: string
}

function note({ branch, code, read, file, metadata, words }: Parameter): void {
  const tell: Told = (column, value, rule) =>
    read.warnings.push({ row: 0, column, value: value.slice(0, 200), rule, file })
  if (!isRateCode(code)) {
    read.refused.push({
      row: 0,
      column: 'code',
      value: code,
      rule: 'ce chemin ne donne pas de code : refusé',
      file,
    })
    return
  }
  const figures = branchOf(branch.values)
    ? ofValues(branch, metadata, tell)
    : ofScale(isList(branch.brackets) ? branch.brackets : [], metadata, tell)
  if (figures.entries.length === 0) {
    read.refused.push({ row: 0, column: code, value: '', rule: 'aucune valeur datée : refusé', file })
    return
  }
  const still = textOf(metadata.last_value_still_valid_on)?.slice(0, 10) ?? null
  const label = words || code.split('.').slice(-2).join(' : ').replaceAll('_', ' ')
  read.rates.push({
    file,
    code,
    label: label.length > 300 ? `${label.slice(0, 299)}…` : label,
    shortLabel: textOf(metadata.short_label)?.slice(0, 80) ?? null,
    description: textOf(branch.documentation)?.slice(0, 2000) ?? null,
    domain: domainOfCode(code),
    period: null,
    stillValidOn: still && isCalendarDay(still) ? still : null,
    ...figures,
  })
}

type Figures = Pick<
  ImportedRate,
  'kind' | 'unit' | 'base' | 'reading' | 'thresholdUnit' | 'thresholdBase' | 'entries'
>

function ofValues(branch: Branch, metadata: Branch, tell: Told): Figures {
  const name = textOf(metadata.unit)
  const unit = unitOfFile(name)
  if (name === null) tell('unit', '', 'unité non dite : gardé comme un nombre')
  return {
    kind: 'value',
    unit: unit.unit,
    base: unit.base,
    reading: null,
    thresholdUnit: null,
    thresholdBase: null,
    entries: valueEntries(branchOf(branch.values) ?? {}, metadata, unit, tell),
  }
}

function ofScale(brackets: readonly Tree[], metadata: Branch, tell: Told): Figures {
  const figure =
    SCALE_FIGURES.find((each) => brackets.some((bracket) => branchOf(bracket)?.[each])) ?? 'amount'
  const unit = unitOfFile(
    textOf(figure === 'amount' ? metadata.amount_unit : metadata.rate_unit) ??
      (figure === 'amount' ? null : '/1'),
  )
  const thresholdUnit = unitOfFile(textOf(metadata.threshold_unit))
  const isSingle = figure === 'average_rate' || textOf(metadata.type) === 'single_amount'
  return {
    kind: 'scale',
    unit: unit.unit,
    base: unit.base,
    reading: isSingle ? 'single' : figure === 'rate' ? 'marginal' : 'sum',
    thresholdUnit: thresholdUnit.unit,
    thresholdBase: thresholdUnit.base,
    entries: scaleEntries({ brackets, figure, unit, thresholdUnit }, metadata, tell),
  }
}
