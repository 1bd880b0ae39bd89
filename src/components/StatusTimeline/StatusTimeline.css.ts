import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import {
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  part,
  smallText,
  visuallyHidden,
  wide,
} from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, font, leading, radius, size, space, text } = tokens

export const timeline = style({
  ...part,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  minInlineSize: 0,
  maxInlineSize: size.form,
  containerType: 'inline-size',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

export const heading = style({
  ...part,
  fontSize: text.heading,
  fontWeight: font.strong,
  lineHeight: leading.heading,
  overflowWrap: 'anywhere',
})

export const ago = style({ display: 'block' })

export const sentence = style({ ...part, ...labelText, color: color.muted })

export const reason = style({
  ...part,
  ...labelText,
  display: 'flex',
  flexDirection: 'column',
  gap: space[2],
  marginBlockStart: space[2],
  paddingBlock: space[2],
  paddingInline: space[3],
  borderRadius: radius.control,
  backgroundColor: color.surface,
  selectors: { '&[data-back]': { backgroundColor: color.cautionSoft } },
  '@media': { [forcedColors]: { border: `${border.width} solid CanvasText` } },
})

export const reasonLabel = style({
  ...part,
  ...smallText,
  color: color.muted,
  selectors: { [`${reason}[data-back] &`]: { color: color.caution } },
})

export const reasonText = style({ ...part, ...labelText, overflowWrap: 'anywhere' })

export const again = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[3],
  '@media': { print: { display: 'none' } },
})

export const quiet = style({
  ...part,
  ...smallText,
  color: color.muted,
  // Beside a button while there is room for a line of some length.
  selectors: { [`${again} > &`]: { flex: `1 1 calc(4 * ${space[7]})` } },
  '@media': { print: { display: 'none' } },
})

export const log = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[2],
  padding: space[4],
  borderRadius: radius.card,
  backgroundColor: color.surface,
  '@media': { [forcedColors]: { border: `${border.width} solid CanvasText` } },
})

export const logTitle = style({ ...part, ...labelText, fontWeight: font.strong })

export const logText = style({ ...part, ...smallText, color: color.muted })

export const logEntries = style({ ...part, display: 'block', listStyle: 'none' })

export const logEntry = style({
  ...part,
  ...labelText,
  display: 'flex',
  flexDirection: 'column',
  columnGap: space[4],
  paddingBlock: space[2],
  borderBlockStart: `${border.width} solid ${color.line}`,
  '@container': {
    [`(min-width: ${wide})`]: { flexDirection: 'row', justifyContent: 'space-between' },
  },
})

export const logMessage = style({ ...insidePart, minInlineSize: 0, overflowWrap: 'anywhere' })

export const logTime = style({ ...part, ...smallText, flex: 'none', color: color.muted })

export const announcer = style({ ...visuallyHidden, insetInlineStart: 0 })

export const bones = style({
  ...part,
  display: 'flex',
  gap: space[3],
  minBlockSize: `calc(${leading.body} + ${space[4]})`,
})

export const boneMark = style({
  ...bar,
  flex: 'none',
  inlineSize: space[3],
  blockSize: space[3],
  margin: `calc((${leading.body} - ${space[3]}) / 2) calc((${size.icon} - ${space[3]}) / 2)`,
  borderRadius: radius.round,
})

export const boneLine = style({
  ...bar,
  flex: `0 1 calc(3 * ${space[7]})`,
  marginBlockStart: `calc((${leading.body} - ${space[3]}) / 2)`,
  selectors: { '&:last-child': { marginInlineStart: 'auto' } },
})
