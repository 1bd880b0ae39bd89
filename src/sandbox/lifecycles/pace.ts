/**
 * How long each step of a lifecycle takes, in milliseconds. The documentation gives orders of
 * magnitude ("several seconds", "next moment", "several minutes"); these keep a demo lively.
 */
export const pace = {
  withdrawal: {
    sent: 1_000,
    confirmed: 2_000,
    /** A review that is pushed on, or ends in a refusal. */
    reviewed: 3_000,
    /** FAIL_AML and FAIL_ACC: the "next moment" of the documentation. */
    nextMoment: 500,
    refunded: 1_000,
  },
  deposit: { cleared: 1_000, refunded: 3_000 },
  conversion: { converted: 2_000 },
  payment: { converted: 2_000, closed: 3_000 },
  subClient: { processed: 2_000 },
  ams: { started: 1_000, completed: 20_000 },
  rfi: { assessed: 10_000, deadline: 7 * 24 * 3_600_000 },
  /** A tradeable quote lives two minutes in every documented example. */
  quote: { life: 120_000 },
} as const
