import type {
  CreateSubClientInput,
  UpdateSubClientInput,
} from '../../api/documents/operationTypes.ts'
import { toStoredAddress } from '../entities/address.ts'
import type { StoredSubClient } from '../entities/subClient.ts'
import {
  deactivateSubClient,
  reactivateSubClient,
  startSubClient,
} from '../lifecycles/subClient.ts'
import { instructingInstitutionId } from '../rules/instructingInstitution.ts'
import { internationalMobile } from '../rules/internationalMobile.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { newAccountNumber, newFundingReference } from '../rules/subClientNumbers.ts'
import { subClientChangeRefusal, subClientRefusal } from '../rules/subClientRules.ts'
import { ownAccount } from '../seeds/account.ts'
import { newId, type World } from '../world.ts'
import type { SandboxContext } from './resolver.ts'

type SubClientReply = MutationReply & { subClient?: StoredSubClient | undefined }

export function createSubClient(
  { input }: { input: CreateSubClientInput },
  context: SandboxContext,
): SubClientReply {
  const refused = subClientRefusal(context, input)
  if (refused) return refused
  const subClient = initiated(context, input)
  startSubClient(context, subClient)
  return {
    success: true,
    code: 'SUBCLIENT_CREATED',
    message: 'Sub-client was successfully created',
    subClient,
  }
}

/** What the input leaves out stays as it was; null clears; an address is replaced as a whole. */
export function updateSubClient(
  { id, input }: { id: string; input: UpdateSubClientInput },
  { store }: SandboxContext,
): SubClientReply {
  const current = store.subClients.get(id)
  if (!current) return notFound()
  const refused = subClientChangeRefusal(input)
  if (refused) return refused
  const { externalId, address, postalAddress } = input
  const subClient: StoredSubClient = {
    ...current,
    ...(externalId !== undefined && { externalId: externalId || null }),
    ...(address && { address: toStoredAddress(address) }),
    ...(postalAddress !== undefined && { postalAddress: toStoredAddress(postalAddress) }),
  }
  store.subClients.set(id, subClient)
  return done('Sub-client was successfully updated', subClient)
}

/** Only an ACTIVE one. The status afterwards is DEACTIVATED: see `deactivateSubClient`. */
export function disableSubClient({ id }: { id: string }, context: SandboxContext): SubClientReply {
  if (!deactivateSubClient(context, id)) return unchanged(context, id)
  return done('Sub-client was successfully disabled', context.store.subClients.get(id))
}

/** Only a DEACTIVATED one: of a DISABLED one, "contacting support is required". */
export function activateSubClient({ id }: { id: string }, context: SandboxContext): SubClientReply {
  if (!reactivateSubClient(context, id)) return unchanged(context, id)
  return done('Sub-client was successfully activated', context.store.subClients.get(id))
}

function initiated(world: World, input: CreateSubClientInput): StoredSubClient {
  const { legalName, tradingAsName, businessNumber, externalId, idDoc } = input
  const { firstName, middleName, lastName, email, mobile, dob } = input
  const isCompany = Boolean(legalName)
  return {
    id: newId(world),
    externalId: externalId || null,
    // The mutation's own example replies INDIVIDUAL to a legalName and a businessNumber; the prose
    // above it says otherwise, and so do the queries.
    clientType: isCompany ? 'COMPANY' : 'INDIVIDUAL',
    status: 'INITIATED',
    fullName:
      (isCompany && (tradingAsName || legalName)) ||
      [firstName, middleName, lastName].filter(Boolean).join(' '),
    legalName: legalName || null,
    tradingAsName: tradingAsName || null,
    businessNumber: businessNumber || null,
    primaryContact: {
      firstName,
      middleName: middleName || null,
      lastName,
      email: email || null,
      mobile: mobile ? internationalMobile(mobile) : null,
      dob: dob || null,
    },
    address: toStoredAddress(input.address),
    postalAddress: toStoredAddress(input.postalAddress),
    idDoc: idDoc ?? null,
    bsb: ownAccount.bsb,
    accountNo: newAccountNumber(world),
    fundingReference: newFundingReference(world),
    // Last, since it may create one.
    institutionId: instructingInstitutionId(world, input),
  }
}

function done(message: string, subClient: StoredSubClient | undefined): SubClientReply {
  return { success: true, code: 'SUCCESS', message, subClient }
}

function unchanged({ store }: SandboxContext, id: string): SubClientReply {
  const current = store.subClients.get(id)
  return current ? refusal(`Sub-client is ${current.status}`, 'INVALID_STATUS') : notFound()
}

function notFound(): SubClientReply {
  return refusal('Sub-client not found', 'NOT_FOUND')
}
