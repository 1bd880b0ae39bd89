/** The phone parser (29 kB), for a host that has it in its first load. Runs without React. */
export type { PhoneNumber, ReadPhone } from '../rules/mobile.ts'
export { readPhone } from '../rules/readPhone.ts'
