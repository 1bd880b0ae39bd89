import type { BaseSyntheticEvent } from 'react'
import type { FieldFormGroup, FieldFormOptions, PlainForm, Submission } from '../forms/fieldForm.ts'
import type { InitialValues } from '../forms/formInitialValues.ts'
import type { SubClient } from '../useSubClients.ts'
import type { DraftState, DraftStore, MigrateDraft } from './draft.ts'
import type { StepHistory } from './stepHistory.ts'

/** A step of the kit's own, or one that the host adds. */
export type OnboardingStepName =
  | 'who'
  | 'person'
  | 'company'
  | 'address'
  | 'document'
  | 'institution'
  | 'review'
  | 'consent'
  | (string & {})

/** One step as it stands. */
export interface OnboardingStep {
  readonly name: OnboardingStepName
  /** `wrong`: gone through, and not right any more, as after a change of the country. */
  readonly state: 'done' | 'current' | 'wrong' | 'ahead'
  /** Whether `goTo` leads there. */
  readonly isReachable: boolean
  readonly isLocked: boolean
}

/** A step that the host adds. What is answered there isn't sent; see `answers`. */
export interface HostStep {
  readonly name: string
  /** The step that it follows. */
  readonly after: OnboardingStepName
  /** Whether the person may go on; the step itself says why not. Always, unless told. */
  readonly canLeave?: ((answer: unknown) => boolean | Promise<boolean>) | undefined
}

/** What a host may say of the steps. */
export interface OnboardingStepOptions {
  /** Never shown, not in the review either; their initial values are sent. */
  readonly hiddenSteps?: readonly OnboardingStepName[] | undefined
  /** Passed over while what they hold is right; the review shows them. */
  readonly skippedSteps?: readonly OnboardingStepName[] | undefined
  /** Shown, and not to be changed. */
  readonly lockedSteps?: readonly OnboardingStepName[] | undefined
  /** Steps of your own. */
  readonly hostSteps?: readonly HostStep[] | undefined
  /** Asks on behalf of which institution the account is opened, where it isn't your own client's. */
  readonly hasInstitution?: boolean | undefined
}

/** What a host may say of the onboarding; all of it is optional. */
export interface UseSubClientOnboardingOptions
  extends OnboardingStepOptions,
    Pick<FieldFormOptions, 'hiddenFields' | 'lockedFields' | 'registry' | 'onProblem'> {
  /** Prefilled values; later changes of this object are ignored, so nothing typed is lost. */
  readonly initialValues?: InitialValues | undefined
  /** Tells several applications on one page apart, and finds each again; the same name each time. */
  readonly applicationId?: string | undefined
  /**
   * Where an unfinished application is kept. In the page's memory unless told: it holds personal data,
   * so a store that outlives the page must be encrypted, and is yours.
   */
  readonly drafts?: DraftStore | undefined
  /** Brings a draft up to date that an older version of yours wrote. */
  readonly migrateDraft?: MigrateDraft | undefined
  /** Milliseconds without a sign of life after which what was typed is hidden; ten minutes unless told, null never. */
  readonly idleAfter?: number | null | undefined
  /** Lets the browser's Back button lead through the steps: `browserHistory()`. */
  readonly history?: StepHistory | undefined
  /**
   * Your own name for the application, by which it is looked for when an answer was lost: a new one for
   * each. One is made unless told.
   */
  readonly externalId?: string | undefined
  readonly onStepChange?: ((step: OnboardingStepName) => void) | undefined
  /** The account is open, with what was answered in your own steps. */
  readonly onCreated?:
    | ((subClient: SubClient, answers: Readonly<Record<string, unknown>>) => void)
    | undefined
}

/** What one step holds, for the review. */
export interface ReviewedStep {
  readonly step: OnboardingStepName
  readonly groups: readonly FieldFormGroup[]
  /** The form's own questions that it asks. */
  readonly choices: readonly string[]
}

/** All that an onboarding needs to be drawn, without looks. */
export interface UseSubClientOnboardingResult {
  /**
   * `loading`: an unfinished application is being read. `hidden`: nobody was there for a while, so
   * nothing that was typed may be on the page until `wake()`.
   */
  readonly status: 'loading' | 'asking' | 'hidden' | 'created'
  readonly steps: readonly OnboardingStep[]
  /** The one that is on the page. */
  readonly step: OnboardingStepName
  /** Rises with each move to another step, which is when its heading takes the focus; 0 at first. */
  readonly moves: number
  /** The field that the last move led to, which takes the focus in place of the heading. */
  readonly focusOn: string | undefined
  /** The form, with the questions and fields of the step that is on the page. */
  readonly form: PlainForm<SubClient>
  /** All of the application, step by step. */
  readonly reviewed: readonly ReviewedStep[]
  /** To the next step where this one is right; else its first wrong field takes the focus. */
  readonly next: (event?: BaseSyntheticEvent) => Promise<boolean>
  /** To the step before; undefined on the first. */
  readonly back: (() => void) | undefined
  /** To a step that is reachable, and to one of its fields. */
  readonly goTo: (step: OnboardingStepName, field?: string) => void
  /** Whether the person has agreed that a real account is opened; forgotten when they leave the step. */
  readonly hasConsent: boolean
  readonly setConsent: (hasConsent: boolean) => void
  /** Opens the account, once; nothing without consent. What is wrong leads back to its step and field. */
  readonly submit: (
    event?: BaseSyntheticEvent,
  ) => Promise<Submission<SubClient> | { readonly status: 'noConsent' }>
  /** What was answered in the host's own steps, by their names; it is kept with the draft. */
  readonly answers: Readonly<Record<string, unknown>>
  /** Answers one of the host's own steps, with what JSON can hold. */
  readonly setAnswer: (step: string, answer: unknown) => void
  readonly draft: DraftState
  /** Shows again what was hidden. */
  readonly wake: () => void
  /** The new sub-client as it is now; its status moves by itself. */
  readonly created: SubClient | undefined
  /** Forgets all that was typed, and begins with the first step. */
  readonly startAnew: () => void
  /** Whether the API is one for tests, which takes invented details. */
  readonly isTestEnvironment: boolean
}
