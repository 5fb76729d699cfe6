import { labelOf } from '@/domain/labelOf'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { documentLines } from '@/features/catalogue/services/present/documentLines'
import { leadOf } from '@/features/sheets/present/leadOf'
import type { Scheme, Service } from '@/payload-types'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { InterviewAid } from './InterviewSheet'

type SchemeSource = Pick<
  Scheme,
  | 'number'
  | 'title'
  | 'summary'
  | 'forWhom'
  | 'amount'
  | 'where'
  | 'delay'
  | 'documents'
  | 'family'
  | 'verifiedAt'
>
type ServiceSource = Pick<
  Service,
  'number' | 'name' | 'description' | 'publics' | 'fees' | 'feesDetail' | 'documents' | 'verifiedAt'
>

/** A scheme in the family's plain words, the ordinary ones where there are none. */
export function aidOfScheme(scheme: SchemeSource): InterviewAid {
  const { family } = scheme
  return {
    number: scheme.number ?? '',
    title: frenchSpaces(family?.title || scheme.title),
    summary: frenchSpaces(family?.summary || scheme.summary || ''),
    facts: known([
      ['forWhom', scheme.forWhom],
      ['amount', scheme.amount],
      ['where', scheme.where],
      ['delay', scheme.delay],
    ]),
    documents: (scheme.documents ?? []).map(({ text }) => frenchSpaces(text)),
    verifiedAt: scheme.verifiedAt ?? null,
  }
}

/** A service likewise: its price stands for the amount. */
export function aidOfService(service: ServiceSource): InterviewAid {
  const fees = service.fees && labelOf(FEES, service.fees)
  return {
    number: service.number ?? '',
    title: frenchSpaces(service.name),
    summary: frenchSpaces(leadOf(service.description) ?? ''),
    facts: known([
      ['forWhom', (service.publics ?? []).map((code) => labelOf(PUBLICS, code)).join(', ')],
      ['amount', [fees, service.feesDetail].filter(Boolean).join(', ')],
    ]),
    documents: documentLines(service.documents ?? '').map(frenchSpaces),
    verifiedAt: service.verifiedAt ?? null,
  }
}

type Fact = InterviewAid['facts'][number]

function known(facts: readonly (readonly [Fact['name'], string | null | undefined])[]): Fact[] {
  return facts.flatMap(([name, text]) => (text ? [{ name, text: frenchSpaces(text) }] : []))
}
