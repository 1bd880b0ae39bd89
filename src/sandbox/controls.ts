import { failAmsRequest } from './lifecycles/adverseMedia.ts'
import type { TestDeposit } from './lifecycles/arrivingDeposit.ts'
import { cancelConversion, failConversion } from './lifecycles/conversion.ts'
import { cancelDeposit, reviewDeposit, startDeposit } from './lifecycles/deposit.ts'
import {
  cancelPayment,
  failPayment,
  startInboundPayment,
  type TestInboundPayment,
} from './lifecycles/payment.ts'
import { cancelRfi } from './lifecycles/rfi.ts'
import { disableSubClientByFlash, reviewSubClient } from './lifecycles/subClient.ts'
import { cancelWithdrawal, failWithdrawal, reviewWithdrawal } from './lifecycles/withdrawal.ts'
import type { LimitedOperation, World } from './world.ts'

/** What Flash's own people, banks and clients do, on demand. */
export interface Controls {
  /** Gives the deposit's id. */
  deposit(deposit?: TestDeposit): string
  /** Gives the payment's id. */
  inboundPayment(payment?: TestInboundPayment): string
  /**
   * Ends the review of a withdrawal, a deposit or a sub-client. Declined, a withdrawal is cancelled,
   * a deposit sent back, a sub-client FAILED_KYC. Throws where nothing of that id is under review.
   */
  review(id: string, verdict: 'approve' | 'decline', rejectCode?: string): void
  /**
   * Something fails on the way: a pending or confirmed withdrawal (refunded afterwards), an open
   * payment, a pending conversion, a search of the news. Throws where nothing of that id can fail.
   */
  fail(id: string): void
  /** Flash's operations cancel a withdrawal, a payment, a conversion, a deposit or a request for information. */
  cancel(id: string, rejectCode?: string): void
  /** Flash disables a sub-client; nobody but Flash can enable it again. */
  disableSubClient(id: string): void
  /** Whether an operation is enabled for the account, and how often it may still be used. */
  allow(operation: LimitedOperation, allowance: { isEnabled?: boolean; left?: number }): void
}

/** The controls of whatever world the sandbox is in now. */
export function createControls(world: () => World): Controls {
  return {
    deposit: (deposit = {}) => startDeposit(world(), deposit),
    inboundPayment: (payment = {}) => startInboundPayment(world(), payment),
    review(id, verdict, rejectCode) {
      const isDone =
        reviewWithdrawal(world(), id, verdict, rejectCode) ||
        reviewDeposit(world(), id, verdict) ||
        reviewSubClient(world(), id, verdict)
      if (!isDone) throw nothing(id, 'under review')
    },
    fail(id) {
      const fails = [failWithdrawal, failPayment, failConversion, failAmsRequest]
      if (!fails.some(fail => fail(world(), id))) throw nothing(id, 'on its way that can fail')
    },
    cancel(id, rejectCode) {
      const isDone =
        cancelWithdrawal(world(), id, rejectCode) ||
        [cancelPayment, cancelConversion, cancelDeposit, cancelRfi].some(cancel =>
          cancel(world(), id),
        )
      if (!isDone) throw nothing(id, 'that can be cancelled')
    },
    disableSubClient(id) {
      if (!disableSubClientByFlash(world(), id))
        throw nothing(id, 'that is a sub-client not yet disabled')
    },
    allow(operation, { isEnabled = true, left = Infinity }) {
      world().allowances.set(operation, { isEnabled, left })
    },
  }
}

function nothing(id: string, what: string): Error {
  return new Error(
    `The sandbox has nothing ${what} under the id ${id}, so nothing happened. ` +
      'Take an id from sandbox.store, and look at its status first.',
  )
}
