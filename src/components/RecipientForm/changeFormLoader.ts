import { createLoader } from '../../rules/loader.ts'

/** The form that changes a recipient, which few pages have. */
export const changeFormLoader = createLoader(() =>
  import('./ChangeForm.tsx').then(({ ChangeForm }) => ChangeForm),
)
