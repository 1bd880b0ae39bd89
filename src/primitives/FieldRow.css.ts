import { style } from '@vanilla-extract/css'
import { part, wide } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'
import { rows, span } from './FieldFrame.css.ts'

export const row = style({ ...part, display: 'block', containerType: 'inline-size' })

export const line = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[5],
  '@container': {
    [`(min-width: ${wide})`]: {
      display: 'grid',
      gridAutoFlow: 'column',
      gridAutoColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'repeat(4, auto)',
      gap: `0 ${tokens.space[4]}`,
      vars: { [rows]: 'subgrid', [span]: 'span 4' },
    },
  },
})
