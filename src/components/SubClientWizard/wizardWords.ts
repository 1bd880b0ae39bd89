import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { firstWords } from './firstWords.ts'

/** What the first step says once the application has begun, and the frame around all steps. */
export const wizardWords = {
  ...fieldWords,
  ...formWords,
  ...formStepWords,
  ...firstWords,
}
