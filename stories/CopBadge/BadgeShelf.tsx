import type { ReactNode } from 'react'
import { CopBadge } from '../../src/components/CopBadge/CopBadge.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { DetailList } from '../../src/primitives/DetailList.tsx'
import { payee } from './payeePlay.ts'

const names = [
  'copimatch',
  'copiclosematch',
  'copinotmatch',
  'copclosed',
  'copnotfound',
  'coperror',
  'copcmatch',
]

/** A badge beside each name, of every verdict. */
export function BadgeShelf({ canCheck }: { canCheck?: boolean }): ReactNode {
  return (
    <Widget>
      <DetailList
        items={names.map(name => ({
          label: name,
          value: <CopBadge account={payee(name)} canCheck={canCheck} look="badge" />,
        }))}
      />
    </Widget>
  )
}
