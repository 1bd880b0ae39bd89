import { expect, test } from 'vitest'
import { browserHistory } from '../../../src/hooks/onboarding/browserHistory.ts'

test('on a server nothing is written, and nothing heard', () => {
  const steps = browserHistory()
  steps.push('person')
  steps.replace('who')
  const stop = steps.listen(() => {
    throw new Error('heard')
  })
  expect(stop()).toBeUndefined()
})
