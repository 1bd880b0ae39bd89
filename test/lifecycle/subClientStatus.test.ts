import { describe, expect, test } from 'vitest'
import { readSubClientStatus, subClientMoves } from '../../src/lifecycle/subClientStatus.ts'
import { ar } from '../../src/messages/ar.ts'
import { en } from '../../src/messages/en.ts'

const codes = ['INITIATED', 'ACTIVE', 'UNAPPROVED', 'DEACTIVATED', 'FAILED_KYC', 'DISABLED']

// Documented: INITIATED is processed, UNAPPROVED reviewed, both for a while; DEACTIVATED can be taken
// back by you at any time; FAILED_KYC has no way on; DISABLED is a matter for support.
test.each([
  ['INITIATED', 'flash', 'moving', 'neutral'],
  ['ACTIVE', 'nobody', 'canReceive canDeactivate', 'positive'],
  ['UNAPPROVED', 'flash', 'moving', 'caution'],
  ['DEACTIVATED', 'you', 'canActivate', 'neutral'],
  ['FAILED_KYC', 'nobody', 'final', 'critical'],
  ['DISABLED', 'support', 'final', 'critical'],
])('%s', (status, actor, facts, tone) => {
  expect(readSubClientStatus(status)).toEqual({
    isKnown: true,
    actor,
    isMoving: facts === 'moving',
    isFinal: facts === 'final',
    canReceive: facts.includes('canReceive'),
    canDeactivate: facts.includes('canDeactivate'),
    canActivate: facts === 'canActivate',
    tone,
  })
})

test.each(['SUSPENDED', '', 'active', 'toString', '__proto__'])(
  'promises nothing of the unknown status %o',
  status => {
    expect(readSubClientStatus(status)).toEqual({
      isKnown: false,
      actor: 'unknown',
      isMoving: false,
      isFinal: false,
      canReceive: false,
      canDeactivate: false,
      canActivate: false,
      tone: 'neutral',
    })
  },
)

describe('the moves', () => {
  test('are those of the documented statuses', () => {
    expect(Object.keys(subClientMoves).sort()).toEqual([...codes].sort())
  })

  test.each(codes)('of %s agree with what is said of it', status => {
    const { isMoving, isFinal, canActivate, canDeactivate } = readSubClientStatus(status)
    const moves = subClientMoves[status] ?? []
    const beside = moves.filter(move => move !== 'DISABLED')
    expect(isFinal).toBe(beside.length === 0)
    expect(canDeactivate).toBe(beside.includes('DEACTIVATED'))
    expect(canActivate).toBe(!isMoving && beside.includes('ACTIVE'))
    // "At any point."
    expect(moves.includes('DISABLED')).toBe(status !== 'DISABLED')
  })
})

test.each(codes)('%s has a name, and words for who acts next', status => {
  for (const words of [en, ar] as readonly Readonly<Record<string, unknown>>[]) {
    for (const part of ['label', 'text']) {
      expect(words[`subClientStatus.${status}.${part}`], part).toEqual(expect.any(String))
    }
    expect(words['subClientStatus.other.text']).toEqual(expect.any(String))
  }
})
