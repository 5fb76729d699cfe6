import type { OpeningHours } from '../hours/OpeningHours'
import type { LanguageCode, OrganisationKind } from '../organisation/closedLists'
import type { NetworkCode } from '../organisation/networks'
import type { ReceptionMode, ServiceType } from '../service/closedLists'
import type { ThematicCode } from '../service/thematics'
import type {
  Fee,
  LocationPrecision,
  MobilisableBy,
  MobilisationMode,
  PhoneKind,
  PublicCode,
} from '../sheet/closedLists'

/** Where a body or a service is, as sources say it. Degrees, WGS 84. `null`: the source does not say. */
export type PlaceValues = {
  street: string | null
  complement: string | null
  postcode: string | null
  city: string | null
  inseeCode: string | null
  latitude: number | null
  longitude: number | null
  locationPrecision: LocationPrecision | null
  accessibilityUrl: string | null
  /** Which few sources say: absent where the format has no place for it. */
  accessibilityDetails?: string | null | undefined
}

/** Hours as read; what could not be structured stays in the note, in the source's own words. */
export type HoursValues = { openingHours: OpeningHours | null; hoursNote: string | null }

/** Another place where an organisation receives, and when; `host`, the organisation there, is known here alone. */
export type PermanenceValues = Pick<
  PlaceValues,
  'street' | 'postcode' | 'city' | 'inseeCode' | 'latitude' | 'longitude'
> &
  HoursValues & { place: string | null; host?: string | null | undefined }

/** Whom professionals ask for. */
export type ProfessionalContact = {
  name: string | null
  role: string | null
  phone: string | null
  email: string | null
}

/** The facts of an organisation that a source may give: the unit of comparison, conflict and trust is the field. */
export type OrganisationValues = PlaceValues &
  HoursValues & {
    name: string
    acronym: string | null
    kind: OrganisationKind
    description: string | null
    siret: string | null
    networks: NetworkCode[]
    /** Which few sources say, as the next one: absent where the format has no place for it. */
    languages?: LanguageCode[] | undefined
    contactPoint?: string | null | undefined
    professionalContact?: ProfessionalContact | undefined
    permanences?: PermanenceValues[] | undefined
    phones: { number: string; kind: PhoneKind; note: string | null }[]
    emails: { address: string; kind: 'accueil' | 'professionnels' | 'autre' }[]
    website: string | null
    appointmentLink: string | null
    wheelchair: 'oui' | 'partiel' | 'non' | null
    communesServed: string[]
  }

/** Places of a service, and as of when (an ISO 8601 instant). */
export type Capacity = {
  total: number | null
  available: number | null
  updatedAt: string | null
  note: string | null
}

/** The facts of a service that a source may give. */
export type ServiceValues = PlaceValues &
  HoursValues & {
    name: string
    description: string | null
    type: ServiceType | null
    thematics: ThematicCode[]
    publics: PublicCode[]
    publicsDetail: string | null
    /** Which few sources say, as documents and places: absent where the format has no place for them. */
    ageMin?: number | null | undefined
    ageMax?: number | null | undefined
    zone: string[]
    fees: Fee | null
    feesDetail: string | null
    conditions: string | null
    documents?: string | null | undefined
    capacity?: Capacity | undefined
    receptionModes: ReceptionMode[]
    mobilisationModes: MobilisationMode[]
    mobilisableBy: MobilisableBy[]
    mobilisationLink: string | null
    mobilisationDetail: string | null
    weeklyHours: number | null
    weeks: number | null
    phone: string | null
    email: string | null
    contactName: string | null
    sourceLink: string | null
  }

/**
 * What an export of ours says of a sheet that no other source may: its number, and the day when it was verified. A sheet that is made
 * anew from it takes them back.
 */
export type OwnSheetFacts = { number: string | null; verifiedOn: string | null }

/** Where a record comes from. */
export type SourceOrigin = {
  /** Number of the row as a spreadsheet counts it, or the rank of the item from 1 in a JSON file. */
  row: number
  /** Code of the producer, `dora`; the same key of two sources is two records. */
  source: string
  /** Key at the producer. */
  key: string
  /** The producer's own date of last change, `YYYY-MM-DD` or an ISO 8601 instant; `null` when not said. */
  updatedOn: string | null
  /** Its file, where several are read together. */
  file?: string
  /** The column of its key in the file, as a report names it; `id` where it is absent. */
  keyColumn?: string
  /** Of a record that an export of ours wrote. */
  ours?: OwnSheetFacts
  /** What could not be read of it, or was left aside: the sheet remembers it until the next import. */
  notices?: readonly SourceNotice[]
}

/** One record of a source, read and valid. */
export type SourceRecord =
  | (SourceOrigin & {
      sheet: 'organisations'
      /** Key of the organisation that it is part of. */
      parentKey?: string | undefined
      values: OrganisationValues
    })
  | (SourceOrigin & {
      sheet: 'services'
      organisationKey: string
      /** The column of that key; `structure_id` where it is absent. */
      organisationColumn?: string
      values: ServiceValues
    })

/** The collections that sources feed. */
export type FedSheet = SourceRecord['sheet'] | 'facilities'

/** What is wrong, or only odd, at a place of a file (row 0: the file as a whole); `rule` is a French sentence. */
export type SourceNotice = { row: number; column: string; value: string; rule: string }

/** What a reader yields for each row: a record, or the reasons why it is refused; warnings go with either. */
export type SourceRow = {
  row: number
  record: SourceRecord | null
  /** Which record a refused row is, where that can be read: it is refused, not gone from its source. */
  refusedKey?: Pick<SourceRecord, 'source' | 'sheet' | 'key'>
  refused: SourceNotice[]
  warnings: SourceNotice[]
}
