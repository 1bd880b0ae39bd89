import type { MemberAccess, MemberRole, MemberStatus } from '../../api/documents/operationTypes.ts'
import type { StoredAddress } from './address.ts'

/** One of the people of your own account. */
export interface StoredMember {
  readonly id: string
  readonly firstName: string
  readonly middleName: string | null
  readonly lastName: string
  readonly dob: string | null
  readonly email: string
  readonly mobile: string | null
  readonly address: StoredAddress | null
  readonly status: MemberStatus
  readonly roles: readonly MemberRole[]
  readonly access: readonly MemberAccess[]
  readonly isPrimaryContact: boolean
}
