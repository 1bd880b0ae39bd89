import type { ReadPhone } from './mobile.ts'

let reader: Promise<ReadPhone> | undefined

/** Loads the phone parser (29 kB) on its first call. Rejects where it can't be fetched. */
export function loadPhoneReader(): Promise<ReadPhone> {
  reader ??= import('./readPhone.ts').then(
    ({ readPhone }) => readPhone,
    error => {
      reader = undefined
      throw error
    },
  )
  return reader
}
