import { describe, expect, test } from 'vitest'
import { person } from './ask.ts'
import { acme, fresh, good, john, oceanic, refusal, send, sydneysider } from './withdrawing.ts'

describe('the parties', () => {
  const malcolm = '686393e689c1fb1b255cac5c'

  test('are those of the address book, under their ids', async () => {
    const { withdrawal } = await send(fresh(), { ...good, senderId: malcolm })
    expect(withdrawal).toMatchObject({
      recipient: { id: john, firstName: 'John' },
      sender: { id: malcolm, lastName: 'Jez' },
    })
  })

  test('given with it get no id, and no place in the address book', async () => {
    const sandbox = fresh()
    const { recipients, senders } = sandbox.store
    const sizes = [recipients.size, senders.size]
    const { withdrawal } = await send(sandbox, {
      amount: 100,
      currency: 'AUD',
      recipient: { ...person, mobile: '0061422832849' },
      sender: sydneysider,
    })
    expect(withdrawal).toMatchObject({
      recipient: { id: null, firstName: 'Ada', mobile: '+61 422 832 849' },
      sender: { id: null, firstName: 'Katarina', mobile: '+61 422 832 849' },
    })
    expect([recipients.size, senders.size]).toEqual(sizes)
  })

  test.each([
    [oceanic, { companyName: 'Oceanic Imports', firstName: null }],
    ['660fef8e1f3b5452bd6945ec', { companyName: null, firstName: 'Sofia', lastName: 'Keller' }],
  ])('may be the sub-client %s, which is the sender then', async (subClientId, sender) => {
    const sandbox = fresh()
    const { withdrawal } = await send(sandbox, { ...good, subClientId })
    expect(withdrawal).toMatchObject({
      subClient: { id: subClientId },
      sender: { id: null, ...sender },
    })
  })

  test('of a sub-client are told in every event, at its end', async () => {
    const sandbox = fresh()
    const { withdrawal } = await send(sandbox, {
      ...good,
      subClientId: '606128f24bf29139b2cf74ef',
      externalReference: 'PUSH_AML FAIL_ACC',
    })
    await sandbox.advance(60_000)
    const mine = sandbox.events.filter(({ id }) => id === withdrawal.id)
    expect(mine).toHaveLength(6)
    for (const event of mine) {
      expect(Object.keys(event).at(-1)).toBe('subClient')
      expect(event.subClient).toEqual({
        id: '606128f24bf29139b2cf74ef',
        fullName: 'Harbour Cafe',
        accountNo: '1920377',
        bsb: '802919',
        externalId: 'merchant-17',
      })
    }
  })

  test('may be a sub-client that moves the money of a sender', async () => {
    const { withdrawal } = await send(fresh(), {
      ...good,
      subClientId: oceanic,
      senderId: malcolm,
    })
    expect(withdrawal).toMatchObject({ subClient: { id: oceanic }, sender: { id: malcolm } })
  })

  test.each([
    ['695257f8c8754a74ad671c48', 'UNAPPROVED'],
    ['64f1a2b3c4d5e6f708192b01', 'DEACTIVATED'],
    ['64f1a2b3c4d5e6f708192b02', 'FAILED_KYC'],
    ['64f1a2b3c4d5e6f708192b03', 'DISABLED'],
  ])('may not be the sub-client %s, which is %s', async (subClientId, status) => {
    expect(await refusal({ ...good, subClientId })).toBe(
      `SUB_CLIENT_NOT_ACTIVE: Sub-client is ${status}`,
    )
  })

  const unknown = '0123456789abcdef01234567'
  test.each([
    [{ recipientId: null }, 'VALIDATION_ERROR: Either recipient or recipientId is required'],
    [{ recipient: acme }, 'VALIDATION_ERROR: Give either recipient or recipientId, not both'],
    [
      { sender: sydneysider, senderId: unknown },
      'VALIDATION_ERROR: Give at most one of sender, senderId and subClientId',
    ],
    [
      { sender: sydneysider, subClientId: unknown },
      'VALIDATION_ERROR: Give at most one of sender, senderId and subClientId',
    ],
    [{ recipientId: unknown }, 'NOT_FOUND: Recipient not found'],
    [{ senderId: unknown }, 'NOT_FOUND: Sender not found'],
    [{ subClientId: unknown }, 'NOT_FOUND: Sub-client not found'],
    [{ instructingInstitutionId: unknown }, 'NOT_FOUND: Institution not found'],
    [
      { instructingInstitutionId: unknown, instructingInstitution: { legalName: 'Acme Bank' } },
      'VALIDATION_ERROR: Give either instructingInstitution or instructingInstitutionId, not both',
    ],
    [
      { recipientId: null, recipient: { ...acme, bsb: null } },
      'VALIDATION_ERROR: bsb is required when accountIdType is BSB',
    ],
    [
      { sender: { ...sydneysider, lastName: null } },
      'VALIDATION_ERROR: lastName is required when firstName is given',
    ],
    [
      { sender: { ...sydneysider, address: { country: 'AU' } } },
      'VALIDATION_ERROR: address.street is required when address.country is AU',
    ],
    [
      { recipientId: '64f1a2b3c4d5e6f708192a02' },
      "VALIDATION_ERROR: The recipient's currency is EUR, not AUD",
    ],
    [
      { currency: 'USD', recipientId: '6b04c62ec0bf606bf216ae21' },
      'VALIDATION_ERROR: accountIdType must be BSB or PAYID when the account is Australian',
    ],
  ])('are refused: %o', async (change, message) => {
    expect(await refusal({ ...good, ...change })).toBe(message)
  })
})

describe('an instructing institution', () => {
  const instructingInstitution = {
    legalName: 'Harbour Remittance Ltd',
    address: { street: '5 Quay St', suburb: 'Sydney', state: 'NSW', country: 'AU' },
  }

  test('given with the withdrawal is created, and found again', async () => {
    const sandbox = fresh()
    const before = sandbox.store.institutions.size
    const first = await send(sandbox, { ...good, instructingInstitution })
    const second = await send(sandbox, { ...good, instructingInstitution })
    const [one, two] = [first, second].map(({ withdrawal }) =>
      sandbox.store.withdrawals.get(withdrawal.id),
    )
    expect(one?.institutionId).toMatch(/^[0-9a-f]{24}$/)
    expect(two?.institutionId).toBe(one?.institutionId)
    expect(sandbox.store.institutions.size).toBe(before + 1)
    const { withdrawal } = await send(sandbox, {
      ...good,
      instructingInstitutionId: one?.institutionId,
    })
    expect(sandbox.store.withdrawals.get(withdrawal.id)?.institutionId).toBe(one?.institutionId)
  })

  test('is refused when a new one has no name, and needs none to be found again', async () => {
    const businessNumber = 'A39477669937'
    const address = { street: '203 Business Street', country: 'AU' }
    const unknown = { ...good, instructingInstitution: { businessNumber: 'A1', address } }
    expect(await refusal(unknown)).toBe('VALIDATION_ERROR: legalName is required')
    const sandbox = fresh()
    const { withdrawal } = await send(sandbox, {
      ...good,
      instructingInstitution: { businessNumber, address },
    })
    expect(sandbox.store.withdrawals.get(withdrawal.id)?.institutionId).toBe(
      '65570da4f176682c5e412552',
    )
  })

  test('is not created by a withdrawal that is refused', async () => {
    await refusal({ ...good, amount: 1000, instructingInstitution })
  })
})
