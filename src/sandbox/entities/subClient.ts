import type { ClientType, IdDocInput, SubClientStatus } from '../../api/documents/operationTypes.ts'
import type { StoredAddress } from './address.ts'

/** A client of yours, with an account number of its own. */
export interface StoredSubClient {
  readonly id: string
  readonly externalId: string | null
  readonly clientType: ClientType
  readonly status: SubClientStatus
  /** The account's name: a company's trading or legal name, a person's names. */
  readonly fullName: string
  readonly legalName: string | null
  readonly tradingAsName: string | null
  readonly businessNumber: string | null
  readonly primaryContact: {
    readonly firstName: string | null
    readonly middleName: string | null
    readonly lastName: string | null
    readonly email: string | null
    readonly mobile: string | null
    readonly dob: string | null
  }
  readonly address: StoredAddress | null
  readonly postalAddress: StoredAddress | null
  readonly idDoc: IdDocInput | null
  readonly institutionId: string | null
  readonly bsb: string | null
  readonly accountNo: string | null
  /** To be given with transfers to its funding accounts, such as `210616-99999`. */
  readonly fundingReference: string
}
