import type { ComponentType, ReactNode } from 'react'
import type { HostStep, UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import type { FormLooks } from '../FieldForm/fieldFormParts.ts'

/** What the content of a host's own step is given. */
export interface HostStepProps {
  /** What `onChange` was last given, also after a resumed draft; undefined before. */
  readonly answer: unknown
  /** Keeps an answer, with what JSON can hold. */
  readonly onChange: (answer: unknown) => void
  /** The id of the step's heading, to name a group of inputs by. */
  readonly headingId: string
}

/** A step that the host adds to the wizard; keep it outside of components. */
export interface WizardHostStep extends HostStep {
  /** One to three words, in the list of steps and in the review. */
  readonly title: string
  /** The heading over its content; the title unless told. */
  readonly heading?: string | undefined
  /** What stands under the heading. Its inputs belong to the wizard's form, so Enter goes on. */
  readonly content: ComponentType<HostStepProps>
  /** The answer as a person reads it, for the review; without it the review says that there is one. */
  readonly review?: ((answer: unknown) => string) | undefined
}

/** What a host may say of the wizard's looks; all of it is optional. */
export interface WizardLooks extends Pick<FormLooks, 'fields' | 'addressCheck' | 'className'> {
  /** Stands at the top, such as an image with the brand's name as its `alt`. */
  readonly logo?: ReactNode
  /** Instead of the title beside the logo; null leaves it out. */
  readonly header?: ReactNode
  /** Stands at the bottom of every step, such as where to find help. */
  readonly footer?: ReactNode
  /** Steps of your own, at most one of a name. Keep the array outside of components. */
  readonly steps?: readonly WizardHostStep[] | undefined
  /** Stands under the new account: what your client does next. */
  readonly afterCreated?: ComponentType<{ readonly subClient: SubClient }> | undefined
}

/** An application with its looks, as each part of the wizard gets it. */
export interface WizardPartProps {
  readonly wizard: UseSubClientOnboardingResult
  readonly looks: WizardLooks
}
