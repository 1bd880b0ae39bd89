/** Where the moves between steps are written down, so that a Back button can lead through them. */
export interface StepHistory {
  /** A step follows the one that is on the page. */
  readonly push: (step: string) => void
  /** What is on the page is this step. */
  readonly replace: (step: string) => void
  /**
   * Hears of each move back or forward, with undefined where it leads to something else than a step.
   * Gives a function that ends it.
   */
  readonly listen: (onStep: (step: string | undefined) => void) => () => void
}
