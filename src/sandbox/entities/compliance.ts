import type {
  AddressRecommendation,
  AmsStatus,
  FileUploadOption,
  RfiStatus,
} from '../../api/documents/operationTypes.ts'
import type { StoredAddress } from './address.ts'

/** One article that an adverse media search found. */
export interface StoredArticle {
  readonly title: string
  readonly snippet: string | null
  readonly link: string
  readonly adversityScore: number
  readonly personSimilarity: number
  readonly role: string | null
  readonly roleDetails: string | null
  readonly summary: string | null
  readonly extractedCountry: string | null
  readonly extractedState: string | null
  readonly locationMismatch: boolean
  readonly paywall: boolean
  readonly exactFullNameMatch: boolean
  readonly dob: string | null
  readonly ageInArticle: number | null
  readonly articlePublishDate: string | null
  readonly lookup: readonly { readonly keyword: string; readonly count: number }[]
}

/** A search of the news for a person or an organisation. */
export interface StoredAmsRequest {
  readonly id: string
  readonly firstName: string | null
  readonly middleName: string | null
  readonly lastName: string | null
  readonly accountName: string | null
  /** All of the person's names, or the organisation's. */
  readonly name: string
  readonly country: string
  readonly status: AmsStatus
  readonly createdAt: string
  readonly results: readonly StoredArticle[] | null
}

/** One question of a request for information. */
export interface StoredRfiQuestion {
  readonly questionCode: string
  readonly questionText: string
  readonly fileUploadOption: FileUploadOption
  readonly answered: boolean
}

/** A request for information about transactions under review. */
export interface StoredRfi {
  readonly id: string
  readonly status: RfiStatus
  readonly statusMessage: string | null
  readonly deadline: string
  readonly questions: readonly StoredRfiQuestion[]
  readonly withdrawalIds: readonly string[]
  readonly depositIds: readonly string[]
  readonly paymentIds: readonly string[]
  readonly createdAt: string
}

/** An address that was looked up. */
export interface StoredAddressRequest {
  readonly id: string
  readonly originalAddress: StoredAddress
  readonly cleansedAddress: StoredAddress | null
  readonly recommendation: AddressRecommendation
  readonly score: number | null
  readonly createdAt: string
  readonly billable: boolean
}
