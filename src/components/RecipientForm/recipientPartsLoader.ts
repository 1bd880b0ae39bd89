import { createLoader } from '../../rules/loader.ts'

/** What a form draws once a country is chosen. */
export const recipientPartsLoader = createLoader(() => import('./recipientParts.ts'))
