import { type TransactionSender, toStoredSender } from '../entities/sender.ts'
import type { StoredSubClient } from '../entities/subClient.ts'

/** A sub-client as the sender of what is sent for it (inferred): a company, or else its contact. */
export function subClientSender(subClient: StoredSubClient): TransactionSender {
  const { clientType, fullName, primaryContact: contact } = subClient
  const { externalId, legalName, tradingAsName, businessNumber, address, idDoc } = subClient
  const { firstName, middleName, lastName, dob, email, mobile } = contact
  const names =
    clientType === 'COMPANY'
      ? { companyName: fullName, legalName, tradingAsName, businessNumber }
      : { firstName, middleName, lastName, dob }
  const sender = toStoredSender({ id: '', ...names, externalId, email, mobile, idDoc })
  return { ...sender, address, id: null }
}
