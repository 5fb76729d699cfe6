import type { OpeningHours } from '@/domain/hours/OpeningHours'
import type { LANGUAGES, OrganisationKind } from '@/domain/organisation/closedLists'
import type { NetworkCode } from '@/domain/organisation/networks'
import type { Audience } from '@/domain/ReaderClass'
import type { Level, SchemeKind } from '@/domain/scheme/closedLists'
import type { ReceptionMode, ServiceType } from '@/domain/service/closedLists'
import type { ThematicCode } from '@/domain/service/thematics'
import type {
  Fee,
  LocationPrecision,
  MobilisableBy,
  MobilisationMode,
  PhoneKind,
  PublicCode,
} from '@/domain/sheet/closedLists'
import type { ReviewCadence } from '@/domain/sheet/freshness'
import type { RestrictablePart } from '@/domain/sheet/restrictedFields'

type LanguageCode = (typeof LANGUAGES)[number]['code']

/** A theme of the tree; `parent` is a slug, `icon` a Lucide name in kebab case. */
export interface ThemeContent {
  slug: string
  title: string
  parent?: string
  icon: string
  order: number
}

export interface Line {
  text: string
}

export interface LegalReferenceContent {
  title: string
  url: string
  article?: string
}

/** Plain words for the family's hand-out; what is empty falls back on the ordinary words. */
export interface FamilyWords {
  title?: string
  summary?: string
  steps?: string[]
}

/**
 * A scheme of the demo. Days are written relative to the day of the seed (`…DaysAgo`, `…InDays`, whole days), so that the
 * demo shows every state of freshness whenever it is installed. `territory` holds INSEE, SIREN, département codes or `france`.
 */
export interface SchemeContent {
  number: string
  title: string
  acronyms: string[]
  keywords: string[]
  summary: string
  kind: SchemeKind
  themes: string[]
  publics: PublicCode[]
  ageMin?: number
  ageMax?: number
  territory: string[]
  level: Level
  forWhom: string
  conditions: string
  amount?: string
  where: string
  delay?: string
  steps: Line[]
  documents: Line[]
  appeal?: string
  fees: Fee
  feesDetail?: string
  mobilisationModes: MobilisationMode[]
  mobilisableBy: MobilisableBy[]
  mobilisationLink?: string
  mobilisationDetail?: string
  contacts: string[]
  legalReferences: LegalReferenceContent[]
  officialUrl?: string
  related: string[]
  body?: string[]
  validFromDaysAgo?: number
  /** Set when the scheme has ended. */
  validUntilDaysAgo?: number
  /** Set when the scheme is known to end. */
  validUntilInDays?: number
  verifiedDaysAgo: number
  verifiedByName: string
  cadence: ReviewCadence
  nextKnownChange?: { inDays: number; text: string }
  family?: FamilyWords
  audience: Audience
  internalNote?: string
  changeNote?: string
  /** Published unless said otherwise. */
  status?: 'draft'
}

/** Days are relative to the day of the seed, both included; negative ones are past. */
export interface ClosureContent {
  fromInDays: number
  toInDays: number
  message: string
}

/** Another place where an organisation receives: at a partner (`host`, a number) or at an address of its own. */
export interface PermanenceContent {
  host?: string
  place?: string
  street?: string
  postcode?: string
  city?: string
  inseeCode?: string
  latitude?: number
  longitude?: number
  openingHours: OpeningHours
  hoursNote?: string
}

/** An address, a point in degrees and how well it is known. */
export interface PlaceContent {
  address: { street: string; postcode: string; city: string; inseeCode: string }
  latitude: number
  longitude: number
  locationPrecision: LocationPrecision
}

/** A function and how to reach it; never a person. */
export interface ProfessionalContactContent {
  name?: string
  role: string
  phone: string
  email: string
}

/** An organisation of the directory; `communesServed` holds INSEE codes, empty when it serves the whole département. */
export interface OrganisationContent extends PlaceContent {
  number: string
  name: string
  acronym?: string
  kind: OrganisationKind
  description: string
  /** Number of the organisation that this one belongs to. */
  parent?: string
  networks?: NetworkCode[]
  languages?: LanguageCode[]
  phones: { number: string; kind: PhoneKind; note?: string }[]
  emails: { address: string; kind: 'accueil' | 'professionnels' }[]
  website?: string
  appointmentLink?: string
  /** Shown in the place of an address that is kept. */
  contactPoint?: string
  professionalContact?: ProfessionalContactContent
  accessibility?: { wheelchair: 'oui' | 'partiel' | 'non'; details?: string }
  openingHours: OpeningHours
  hoursNote?: string
  closures?: ClosureContent[]
  permanences?: PermanenceContent[]
  communesServed: string[]
  audience: Audience
  restrictions?: { part: RestrictablePart; audience: Exclude<Audience, 'public'>; reason: string }[]
}

/** A service of the demo, offered by the organisation of that number; empty `zone`: no limit. Days are relative to the seed's. */
export interface ServiceContent {
  organisation: string
  name: string
  type: ServiceType
  description: string
  /** Slugs of our themes. */
  themes: string[]
  thematics: ThematicCode[]
  publics: PublicCode[]
  publicsDetail?: string
  ageMin?: number
  ageMax?: number
  zone: string[]
  fees: Fee
  feesDetail?: string
  conditions?: string
  documents?: string
  receptionModes: ReceptionMode[]
  mobilisationModes: MobilisationMode[]
  mobilisableBy: MobilisableBy[]
  mobilisationLink?: string
  mobilisationDetail?: string
  weeklyHours?: number
  weeks?: number
  phone?: string
  email?: string
  contactName?: string
  capacity?: { total: number; available: number; daysAgo: number; note?: string }
  /** Where it takes place, when it is not at the organisation's. */
  place?: PlaceContent
  /** When, when it is not while the organisation is open. */
  openingHours?: OpeningHours
  hoursNote?: string
  audience: Audience
  verifiedDaysAgo?: number
  cadence?: ReviewCadence
}

/** Terms that mean the same; an `acronym` group names its short form apart. */
export interface SynonymContent {
  terms: string[]
  kind: 'acronym' | 'everyday'
  acronym?: string
}

/** Queries whose answer is chosen by an editor: numbers of schemes, best first. */
export interface PinnedAnswerContent {
  queries: string[]
  /** Numbers of sheets of any kind. */
  sheets: string[]
}

export const DEMO_ROLES = [
  'administrator',
  'editor',
  'agent',
  'coordinator',
  'direction',
  'partner',
  'facility',
  'helpdesk',
] as const
export type DemoRole = (typeof DEMO_ROLES)[number]

/** A demo account; the place of work is the INSEE code of a commune or the SIREN of an EPCI. */
export interface UserContent {
  role: DemoRole
  email: string
  name: string
  workCommune?: string
  workTerritory?: string
  /** Its people read the requests of places of each other. */
  service?: string
}

/** The global `Site`; texts are paragraphs. */
export interface SiteContent {
  name: string
  departmentName: string
  departmentCode: string
  accentColour: string
  publicOpen: boolean
  helpdesk: { name: string; phone: string; email: string; hoursText: string }
  legalNotice: string[]
  accessibilityStatement: string[]
}
