import type { StoredRfi, StoredRfiQuestion } from '../entities/compliance.ts'
import type { World } from '../world.ts'
import { emitRfi } from './openRfi.ts'
import { pace } from './pace.ts'
import { reviewWithdrawal } from './withdrawal.ts'

/** Keeps an answer; when it was the last, the replies are assessed. Gives the request as it is then. */
export function recordAnswer(world: World, rfi: StoredRfi, question: StoredRfiQuestion): StoredRfi {
  const questions = rfi.questions.map(other =>
    other === question ? { ...question, answered: true } : other,
  )
  const answered: StoredRfi = { ...rfi, questions }
  if (questions.every(other => other.answered)) return assess(world, answered)
  world.store.rfis.set(rfi.id, answered)
  return answered
}

/** You can't comply: what is under review is cancelled. Gives the request as it is then. */
export function closeDeclined(world: World, rfi: StoredRfi): StoredRfi {
  const closed = close(
    world,
    rfi,
    'You specified that you are unable to comply. Relevant transfers can be cancelled.',
  )
  decideTransactions(world, closed, 'decline', 'CANCELLATION_REQUESTED_BY_PARTICIPANT')
  return closed
}

/** Flash takes a request back; its transactions stay as they are. False when it is over already. */
export function cancelRfi(world: World, id: string): boolean {
  const rfi = world.store.rfis.get(id)
  if (!rfi || !isOpen(rfi)) return false
  const cancelled: StoredRfi = { ...rfi, status: 'CANCELLED', statusMessage: null }
  world.store.rfis.set(id, cancelled)
  emitRfi(world, 'rfi_cancelled', cancelled)
  return true
}

/** Lets time do its part: the deadline of one that waits, the end of one that is assessed. */
export function watchRfi(world: World, { id, status, deadline }: StoredRfi): void {
  if (status === 'PENDING') {
    const left = Date.parse(deadline) - world.clock.now()
    world.schedule(Math.max(0, left), () => expire(world, id))
  }
  if (status === 'ASSESSING') world.schedule(pace.rfi.assessed, () => closeAssessed(world, id))
}

/** Whether it isn't over. */
export function isOpen({ status }: StoredRfi): boolean {
  return status === 'PENDING' || status === 'ASSESSING'
}

function assess(world: World, rfi: StoredRfi): StoredRfi {
  const assessing: StoredRfi = {
    ...rfi,
    status: 'ASSESSING',
    statusMessage: 'We are assessing your replies',
  }
  world.store.rfis.set(rfi.id, assessing)
  emitRfi(world, 'rfi_assessing', assessing)
  watchRfi(world, assessing)
  return assessing
}

function closeAssessed(world: World, id: string): void {
  const rfi = world.store.rfis.get(id)
  if (rfi?.status !== 'ASSESSING') return
  decideTransactions(world, close(world, rfi, 'Thank you for your replies'), 'approve')
}

function expire(world: World, id: string): void {
  const rfi = world.store.rfis.get(id)
  if (rfi?.status !== 'PENDING') return
  const closed = close(world, rfi, 'The deadline has passed. Relevant transfers can be cancelled.')
  decideTransactions(world, closed, 'decline', 'DATA_ENQUIRY_TIME_ELAPSED')
}

function close(world: World, rfi: StoredRfi, statusMessage: string): StoredRfi {
  const closed: StoredRfi = { ...rfi, status: 'CLOSED', statusMessage }
  world.store.rfis.set(rfi.id, closed)
  emitRfi(world, 'rfi_closed', closed)
  return closed
}

/** What isn't under review any more stays as it is. */
function decideTransactions(
  world: World,
  { withdrawalIds }: StoredRfi,
  verdict: 'approve' | 'decline',
  rejectCode?: string,
): void {
  for (const id of withdrawalIds) reviewWithdrawal(world, id, verdict, rejectCode)
}
