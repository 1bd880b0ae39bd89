import type { StyleRule } from '@vanilla-extract/css'
import { tokens } from './tokens.css.ts'

/** The width from which related fields share a line, of the form or of the window. */
export const wide = '480px'

/**
 * What every part says about itself before its own style, so that a host's element rules (`* {}`,
 * `button {}`, `label {}`) and inherited text settings do not show through.
 */
export const part = {
  boxSizing: 'border-box',
  margin: 0,
  padding: 0,
  border: 0,
  background: 'none',
  color: tokens.color.text,
  fontFamily: tokens.font.family,
  fontSize: tokens.text.body,
  fontStyle: 'normal',
  fontWeight: tokens.font.regular,
  lineHeight: tokens.leading.body,
  letterSpacing: 'normal',
  textAlign: 'start',
  textDecoration: 'none',
  textTransform: 'none',
  textShadow: 'none',
} as const satisfies StyleRule

/** What a wrapper inside a part says instead: it looks as the part does, whatever the host's rules. */
export const insidePart = {
  boxSizing: 'border-box',
  margin: 0,
  padding: 0,
  border: 0,
  color: 'inherit',
  font: 'inherit',
  letterSpacing: 'inherit',
  textTransform: 'inherit',
} as const satisfies StyleRule

/** The text of labels, hints and choices. */
export const labelText = {
  fontSize: tokens.text.label,
  lineHeight: tokens.leading.label,
} as const satisfies StyleRule

/** The text of messages and details. */
export const smallText = {
  fontSize: tokens.text.small,
  lineHeight: tokens.leading.small,
} as const satisfies StyleRule

/** The 2 px ring around what has the focus; a host cannot lose it by `outline: 0` on elements. */
export const focusRing = {
  outline: `${tokens.ring.width} solid ${tokens.color.focus}`,
  outlineOffset: tokens.ring.offset,
} as const satisfies StyleRule

/** Hidden from the eye and read by a screen reader; takes no room. */
export const visuallyHidden = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  margin: 0,
  padding: 0,
  border: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const satisfies StyleRule

/** The inside of a control: 44 px high, 1 px edge, 16 px text. */
export const controlBox = {
  ...part,
  display: 'block',
  inlineSize: '100%',
  minInlineSize: 0,
  blockSize: tokens.size.control,
  paddingInline: tokens.space[3],
  border: `${tokens.border.width} solid ${tokens.color.control}`,
  borderRadius: tokens.radius.control,
  backgroundColor: tokens.color.canvas,
  boxShadow: 'none',
  appearance: 'none',
} as const satisfies StyleRule

/** The `@media` key for people who have not asked for less motion. */
export const motionAllowed = '(prefers-reduced-motion: no-preference)'

/** The `@media` key for forced colours (Windows high contrast), where only system colours are seen. */
export const forcedColors = '(forced-colors: active)'

/** A change of state that takes 120 ms; to be used under `motionAllowed`. */
export function transition(...properties: readonly string[]) {
  return {
    transitionProperty: properties.join(', '),
    transitionDuration: tokens.motion.state,
    transitionTimingFunction: tokens.motion.ease,
  } as const
}
