import axe from 'axe-core'
import { isTest } from './isTest.ts'

/**
 * Fails the story's test where axe finds anything in it, in the light scheme or in the dark one.
 * Runs after the play function, so the state that it leads to is what is read.
 * Storybook has stopped all animations and transitions by then.
 */
export async function expectNoViolations(): Promise<void> {
  if (!isTest) return
  for (const scheme of ['light', 'dark']) {
    for (const root of document.querySelectorAll('[data-color-scheme]')) {
      root.setAttribute('data-color-scheme', scheme)
    }
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false } }, // A story is a part of a page, not a page.
    })
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map(node => node.html).join('\n    ')}`,
    )
    if (found.length > 0) throw new Error(`axe, ${scheme}:\n  ${found.join('\n  ')}`)
  }
}
