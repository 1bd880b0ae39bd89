/** The API in memory, for stories, tests and demos. Runs in a page and under Node. */
export { type Clock, runningClock, steppedClock } from '../sandbox/clock/clock.ts'
export { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox/createSandbox.ts'
export type { Fault } from '../sandbox/request/faults.ts'
export type { DeliveryMethodRow } from '../sandbox/seeds/deliveryMethods.ts'
