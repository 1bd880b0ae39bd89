import type { UseSubClientOnboardingOptions } from '../../hooks/useSubClientOnboarding.ts'
import type { WizardLooks } from './wizardLooks.ts'

/** What a host may say of the wizard; all of it is optional. */
export interface SubClientWizardProps
  extends Omit<UseSubClientOnboardingOptions, 'hostSteps'>,
    WizardLooks {}
