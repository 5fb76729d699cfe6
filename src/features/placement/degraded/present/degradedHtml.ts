import { shortDate } from '@/domain/hours/dayNames'
import { escapeHtml } from '@/domain/text/escapeHtml'
import type { DegradedFacility, DegradedLine, DegradedList } from './degradedList'
import { DEGRADED_STYLE } from './degradedStyle'
import { momentWords, fileWords as t } from './degradedWords'

/**
 * The list as one document that asks for nothing else: what is printed to PDF, and read as it is where no PDF can be made. Its warning
 * stands in the head of every page.
 */
export function degradedHtml(list: DegradedList): string {
  const warning = t('warning', { at: momentWords(list.at) })
  // Between quotes of a style sheet.
  const inStyle = warning.replace(/["\\\n<]/g, ' ')
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(warning)}</title>
<style>${DEGRADED_STYLE}@page{@top-left{content:"${inStyle}"}}</style>
</head>
<body>
<main>
<h1>${escapeHtml(t('title'))}</h1>
<p class="warning">${escapeHtml(warning)}</p>
<p>${escapeHtml(t('how'))}</p>
${list.lines.length === 0 ? `<p><b>${escapeHtml(t('none'))}</b></p>` : byMode(list.lines)}
<h2>${escapeHtml(t('phones'))}</h2>
${table([t('facility'), t('where'), t('onCall'), t('admissions')], list.facilities.map(facilityCells))}
</main>
</body>
</html>
`
}

function byMode(lines: readonly DegradedLine[]): string {
  const modes = [...new Set(lines.map(({ mode }) => mode))]
  const headers = [t('ages'), t('sex'), t('facility'), t('unit'), t('count'), t('confirmed'), t('phone')]
  return modes
    .map((mode) => {
      const rows = lines.filter((line) => line.mode === mode)
      return `<h2>${escapeHtml(mode)}</h2>\n${table(headers, rows.map(lineCells))}`
    })
    .join('\n')
}

function lineCells(line: DegradedLine): string[] {
  const { facility, count, duration, from, confirmedAt, confirmedBy } = line
  const later = from ? ` ${t('fromDay', { day: shortDate(from) })}` : ''
  return [
    line.ages,
    line.sex,
    `${facility.name} (${facility.number})${facility.where ? `, ${facility.where}` : ''}`,
    line.unit,
    `${t('free', { count, duration })}${later}`,
    `${momentWords(new Date(confirmedAt))}${confirmedBy ? `, ${confirmedBy}` : ''}`,
    numbers(facility.onCall.length > 0 ? facility.onCall : facility.admissions),
  ]
}

const facilityCells = ({ name, number, where, onCall, admissions }: DegradedFacility): string[] => [
  `${name} (${number})`,
  where,
  numbers(onCall) || t('noPhone'),
  numbers(admissions),
]

/** A number is never cut at the end of a line. */
const numbers = (all: readonly string[]): string =>
  all.map((one) => one.replaceAll(' ', '\u00a0')).join(' | ')

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join('')
  const body = rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
    .join('\n')
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`
}
