import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { openRfi } from '../../src/sandbox/lifecycles/openRfi.ts'
import { pace } from '../../src/sandbox/lifecycles/pace.ts'
import { cancelRfi, closeDeclined, recordAnswer } from '../../src/sandbox/lifecycles/rfi.ts'
import { startLifecycles } from '../../src/sandbox/lifecycles/startLifecycles.ts'
import { ask } from './ask.ts'
import { smallWorld } from './smallWorld.ts'

const answer = `mutation ($input: AnswerRfiQuestionInput!) {
  answerRfiQuestion(input: $input) {
    success code message rfi { id status statusMessage questions { questionCode answered } }
  }
}`
const decline = `mutation ($input: DeclineRfiInput!) {
  declineRfi(input: $input) { success code message rfi { id status statusMessage } }
}`
const one = `query ($id: ID!) {
  rfi(id: $id) {
    id status statusMessage deadline
    questions { questionCode questionText fileUploadOption answered }
    withdrawals { id status } deposits { id status } payments { id status } createdAt
  }
}`
const list = `query ($input: RfisInput) {
  rfis(input: $input) { id status deadline questions { questionCode answered } createdAt }
}`
const pay = `mutation ($input: CreateWithdrawalInput!) {
  createWithdrawal(input: $input) { success code message withdrawal { id status } }
}`

const rfiId = '61f3a2c8d1e9b7a4c5d6e7f8'
const withdrawalId = '61f3a2c8d1e9b7a4c5d6e7aa'
const pdf = { name: 'passport.pdf', base64: 'JVBERi0xLjQK' }
const proof = { rfiId, questionCode: 'SENDER_ID_PROOF', files: [pdf] }
const purpose = {
  rfiId,
  questionCode: 'OTHER_TX_PURPOSE',
  text: 'Payment for invoice #INV-2031, software development services.',
}

const stepped = () => createSandbox({ clock: steppedClock() })

async function answered(sandbox: Sandbox, input: object) {
  const { data, errors } = await ask(sandbox, answer, { input })
  expect(errors).toEqual([])
  return data.answerRfiQuestion
}

async function declined(sandbox: Sandbox, id = rfiId) {
  const { data, errors } = await ask(sandbox, decline, { input: { rfiId: id } })
  expect(errors).toEqual([])
  return data.declineRfi
}

async function refusal(input: object, sandbox = createSandbox()): Promise<string> {
  const { success, code, message, rfi } = await answered(sandbox, input)
  expect({ success, rfi }).toEqual({ success: false, rfi: null })
  return `${code}: ${message}`
}

/** The events about some entities. */
function told(sandbox: Sandbox, ...ids: string[]): string[] {
  return sandbox.events.filter(({ id }) => ids.includes(id)).map(({ event }) => event)
}

describe('the documented examples', () => {
  test('one request', async () => {
    const sandbox = stepped()
    const { data, errors } = await ask(sandbox, one, { id: rfiId })
    expect(errors).toEqual([])
    expect(data.rfi).toEqual({
      id: rfiId,
      status: 'PENDING',
      statusMessage: 'We are waiting for your replies',
      deadline: expect.any(String),
      questions: [
        {
          questionCode: 'SENDER_ID_PROOF',
          questionText: "Sender's ID proof",
          fileUploadOption: 'PREFERRED',
          answered: false,
        },
        {
          questionCode: 'OTHER_TX_PURPOSE',
          questionText: 'Purpose of transfer',
          fileUploadOption: 'NONE',
          answered: false,
        },
      ],
      withdrawals: [{ id: withdrawalId, status: 'REVIEWING' }],
      deposits: [],
      payments: [],
      createdAt: expect.any(String),
    })
    // The page's dates would be over: only the week between them is kept.
    const { deadline, createdAt } = data.rfi
    expect(Date.parse(deadline) - Date.parse(createdAt)).toBe(7 * 24 * 3_600_000)
    expect(Date.parse(deadline)).toBeGreaterThan(steppedClock().now())
  })

  test('what is pending, the documented one first', async () => {
    const { data } = await ask(createSandbox(), list, { input: { statuses: ['PENDING'] } })
    expect(data.rfis[0]).toMatchObject({
      id: rfiId,
      status: 'PENDING',
      questions: [
        { questionCode: 'SENDER_ID_PROOF', answered: false },
        { questionCode: 'OTHER_TX_PURPOSE', answered: false },
      ],
    })
  })

  test('both answers, a decline after all, and others still pending', async () => {
    const sandbox = createSandbox()
    expect(await answered(sandbox, proof)).toMatchObject({
      success: true,
      code: 'RECORDED',
      message: 'RFI reply recorded',
      rfi: {
        id: rfiId,
        status: 'PENDING',
        questions: [
          { questionCode: 'SENDER_ID_PROOF', answered: true },
          { questionCode: 'OTHER_TX_PURPOSE', answered: false },
        ],
      },
    })
    expect(await answered(sandbox, purpose)).toMatchObject({
      success: true,
      code: 'RECORDED',
      rfi: {
        status: 'ASSESSING',
        questions: [
          { questionCode: 'SENDER_ID_PROOF', answered: true },
          { questionCode: 'OTHER_TX_PURPOSE', answered: true },
        ],
      },
    })
    expect(await declined(sandbox)).toEqual({
      success: true,
      code: 'MARKED',
      message: 'RFI marked as unanswered',
      rfi: {
        id: rfiId,
        status: 'CLOSED',
        statusMessage:
          'You specified that you are unable to comply. Relevant transfers can be cancelled.',
      },
    })
    const { data } = await ask(sandbox, list, { input: { statuses: ['PENDING'] } })
    expect(data.rfis.length).toBeGreaterThan(0)
  })
})

describe('a request that is answered', () => {
  test('is assessed at once and closed later, and its withdrawal goes on', async () => {
    const sandbox = stepped()
    await answered(sandbox, purpose)
    expect(told(sandbox, rfiId)).toEqual([])
    await answered(sandbox, proof)
    expect(told(sandbox, rfiId)).toEqual(['rfi_assessing'])
    await sandbox.advance(pace.rfi.assessed - 1)
    expect(sandbox.store.withdrawals.get(withdrawalId)?.status).toBe('REVIEWING')
    await sandbox.advance(1)
    expect(told(sandbox, rfiId, withdrawalId)).toEqual([
      'rfi_assessing',
      'rfi_closed',
      'withdrawal_pending',
    ])
    await sandbox.advance(pace.withdrawal.confirmed)
    expect(sandbox.store.withdrawals.get(withdrawalId)?.status).toBe('CONFIRMED')
  })

  test('takes text instead of files where files are preferred', async () => {
    const text = 'The passport is being renewed.'
    const { code } = await answered(createSandbox(), { ...proof, files: null, text })
    expect(code).toBe('RECORDED')
  })

  test('tells id, status, deadline and withdrawals', async () => {
    const sandbox = stepped()
    await answered(sandbox, proof)
    await answered(sandbox, purpose)
    expect(sandbox.events.find(({ id }) => id === rfiId)).toEqual({
      event: 'rfi_assessing',
      eventScheduledAt: new Date(steppedClock().now()).toISOString(),
      id: rfiId,
      status: 'ASSESSING',
      deadline: sandbox.store.rfis.get(rfiId)?.deadline,
      withdrawalIds: [withdrawalId],
    })
  })
})

describe('an answer is refused', () => {
  test.each([
    ['of no request', { ...proof, rfiId: 'f'.repeat(24) }, 'NOT_FOUND: RFI not found'],
    ['to no question', { ...proof, questionCode: 'AGE' }, 'NOT_FOUND: Question not found'],
    [
      'of both files and text',
      { ...proof, text: 'See above.' },
      'VALIDATION_ERROR: Give either files or text, not both',
    ],
    [
      'of neither',
      { ...proof, files: [], text: ' ' },
      'VALIDATION_ERROR: Give files or, failing that, text with the reason',
    ],
    [
      'of files where none are taken',
      { ...purpose, text: null, files: [pdf] },
      'VALIDATION_ERROR: This question takes no files',
    ],
    ['without text', { ...purpose, text: '' }, 'VALIDATION_ERROR: text is required'],
  ])('%s', async (_what, input, expected) => {
    expect(await refusal(input)).toBe(expected)
  })

  test('of a question that was answered before', async () => {
    const sandbox = createSandbox()
    await answered(sandbox, proof)
    expect(await refusal(proof, sandbox)).toBe('ALREADY_PROVIDED: Already provided')
  })

  test('of a request that no longer waits', async () => {
    const sandbox = createSandbox()
    await answered(sandbox, proof)
    await answered(sandbox, purpose)
    expect(await refusal(purpose, sandbox)).toBe('INVALID_STATUS: RFI is ASSESSING')
    await declined(sandbox)
    expect(await refusal(purpose, sandbox)).toBe('INVALID_STATUS: RFI is CLOSED')
  })
})

describe('a request that is declined', () => {
  test('is closed, and its withdrawal is cancelled with the money back', async () => {
    const sandbox = stepped()
    const before = sandbox.ledger.balance('AUD').cleared
    await declined(sandbox)
    expect(told(sandbox, rfiId, withdrawalId)).toEqual(['rfi_closed', 'withdrawal_cancelled'])
    const withdrawal = sandbox.store.withdrawals.get(withdrawalId)
    expect(withdrawal?.rejectCode).toBe('CANCELLATION_REQUESTED_BY_PARTICIPANT')
    expect(sandbox.ledger.balance('AUD').cleared).toBe(before + (withdrawal?.amount ?? 0))
  })

  test('stays closed when its assessment would have ended', async () => {
    const sandbox = stepped()
    await answered(sandbox, proof)
    await answered(sandbox, purpose)
    await declined(sandbox)
    await sandbox.advance(pace.rfi.assessed)
    expect(told(sandbox, rfiId)).toEqual(['rfi_assessing', 'rfi_closed'])
    expect(sandbox.store.withdrawals.get(withdrawalId)?.status).toBe('CANCELLED')
  })

  test('cannot be declined again, and one that does not exist cannot be declined', async () => {
    const sandbox = createSandbox()
    await declined(sandbox)
    expect(await declined(sandbox)).toMatchObject({
      success: false,
      code: 'INVALID_STATUS',
      rfi: null,
    })
    expect(await declined(sandbox, 'f'.repeat(24))).toMatchObject({
      success: false,
      code: 'NOT_FOUND',
    })
  })
})

test('past the deadline a request is closed and its withdrawal cancelled', async () => {
  const clock = steppedClock()
  const sandbox = createSandbox({ clock })
  const deadline = sandbox.store.rfis.get(rfiId)?.deadline ?? ''
  await answered(sandbox, proof)
  await sandbox.advance(Date.parse(deadline) - clock.now() - 1)
  expect(sandbox.store.rfis.get(rfiId)?.status).toBe('PENDING')
  await sandbox.advance(1)
  expect(told(sandbox, rfiId, withdrawalId)).toEqual(['rfi_closed', 'withdrawal_cancelled'])
  expect(sandbox.store.withdrawals.get(withdrawalId)?.rejectCode).toBe('DATA_ENQUIRY_TIME_ELAPSED')
  expect(await refusal(purpose, sandbox)).toBe('INVALID_STATUS: RFI is CLOSED')
})

describe('a withdrawal whose reference contains SEND_RFI', () => {
  async function held(): Promise<{ sandbox: Sandbox; id: string; request: string }> {
    const sandbox = stepped()
    const input = {
      amount: 250,
      currency: 'AUD',
      externalReference: 'SEND_RFI rent',
      recipientId: '5ba89a6b35a2b327b81ffc3b',
    }
    const { data, errors } = await ask(sandbox, pay, { input })
    expect(errors).toEqual([])
    const { id } = data.createWithdrawal.withdrawal
    await sandbox.advance(pace.withdrawal.sent)
    const created = sandbox.events.find(({ event }) => event === 'rfi_created')
    return { sandbox, id, request: created?.id ?? '' }
  }

  test('waits for the answers, then goes on', async () => {
    const { sandbox, id, request } = await held()
    await sandbox.advance(24 * 3_600_000)
    const { data } = await ask(sandbox, one, { id: request })
    expect(data.rfi).toMatchObject({
      status: 'PENDING',
      statusMessage: 'We are waiting for your replies',
      withdrawals: [{ id, status: 'REVIEWING' }],
    })
    await answered(sandbox, { ...proof, rfiId: request })
    await answered(sandbox, { ...purpose, rfiId: request })
    await sandbox.advance(pace.rfi.assessed + pace.withdrawal.confirmed)
    expect(told(sandbox, id, request)).toEqual([
      'withdrawal_initiated',
      'withdrawal_reviewing',
      'rfi_created',
      'rfi_assessing',
      'rfi_closed',
      'withdrawal_pending',
      'withdrawal_completed',
    ])
  })

  test('is cancelled when a week has passed without them', async () => {
    const { sandbox, id, request } = await held()
    await sandbox.advance(pace.rfi.deadline - 1)
    expect(sandbox.store.rfis.get(request)?.status).toBe('PENDING')
    await sandbox.advance(1)
    expect(sandbox.store.rfis.get(request)?.status).toBe('CLOSED')
    expect(sandbox.store.withdrawals.get(id)).toMatchObject({
      status: 'CANCELLED',
      rejectCode: 'DATA_ENQUIRY_TIME_ELAPSED',
    })
  })
})

describe('a request that Flash cancels', () => {
  test('is over, with its withdrawal still under review after the deadline', () => {
    const world = smallWorld()
    startLifecycles(world)
    expect(cancelRfi(world, rfiId)).toBe(true)
    expect(cancelRfi(world, rfiId)).toBe(false)
    expect(cancelRfi(world, 'unheard of')).toBe(false)
    world.clock.advance(pace.rfi.deadline)
    expect(world.store.rfis.get(rfiId)?.status).toBe('CANCELLED')
    expect(world.store.withdrawals.get(withdrawalId)?.status).toBe('REVIEWING')
    expect(world.events.log.filter(({ id }) => id === rfiId)).toEqual([
      expect.objectContaining({ event: 'rfi_cancelled', status: 'CANCELLED' }),
    ])
  })

  test('may be under assessment, but not closed', () => {
    const world = smallWorld()
    let rfi = openRfi(world, {})
    for (const question of rfi.questions) rfi = recordAnswer(world, rfi, question)
    expect(rfi.status).toBe('ASSESSING')
    expect(cancelRfi(world, rfi.id)).toBe(true)
    world.clock.advance(pace.rfi.assessed)
    expect(world.store.rfis.get(rfi.id)?.status).toBe('CANCELLED')
    const other = closeDeclined(world, openRfi(world, {}))
    expect(cancelRfi(world, other.id)).toBe(false)
  })
})

test('requests are filtered by status and time, oldest first', async () => {
  const sandbox = stepped()
  const statusesOf = async (input: object) => {
    const { data } = await ask(sandbox, list, { input })
    return data.rfis.map(({ status }: { status: string }) => status)
  }
  const { createdAt } = sandbox.store.rfis.get(rfiId) ?? { createdAt: '' }
  expect(await statusesOf({})).toEqual(['CLOSED', 'PENDING', 'PENDING'])
  expect(await statusesOf({ statuses: ['CLOSED', 'CANCELLED'] })).toEqual(['CLOSED'])
  expect(await statusesOf({ minCreatedAt: createdAt })).toEqual(['PENDING', 'PENDING'])
  expect(await statusesOf({ maxCreatedAt: createdAt })).toEqual(['CLOSED', 'PENDING'])
})

test('a request that does not exist is null', async () => {
  const { data, errors } = await ask(createSandbox(), one, { id: 'f'.repeat(24) })
  expect({ data, errors }).toEqual({ data: { rfi: null }, errors: [] })
})
