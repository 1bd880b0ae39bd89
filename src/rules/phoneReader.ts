import { createLoader } from './loader.ts'

/** Loads the phone parser (29 kB) on its first call. Rejects where it can't be fetched. */
export const { load: loadPhoneReader } = createLoader(() =>
  import('./readPhone.ts').then(({ readPhone }) => readPhone),
)
