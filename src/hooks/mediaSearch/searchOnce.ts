import type {
  AdverseMediaSearchData,
  AdverseMediaSearchVariables,
  AmsRequestInput,
} from '../../api/documents/operationTypes.ts'
import { adverseMediaSearch } from '../useAdverseMediaSearch.ts'
import type { AmsRequest } from '../useAmsRequests.ts'
import type { FlashMutation } from '../wire/runMutation.ts'

/** What the API answered with. */
export interface MediaSearchAnswer {
  readonly search: AmsRequest
  /** It was made before, on the same day for the same name and country, and so costs nothing now. */
  readonly isEarlier: boolean
}

/** A search that also tells whether it is a new one. */
export const searchOnce: FlashMutation<
  AmsRequestInput,
  MediaSearchAnswer,
  AdverseMediaSearchData,
  AdverseMediaSearchVariables
> = {
  ...adverseMediaSearch,
  read(data, input) {
    const search = adverseMediaSearch.read(data, input)
    const code = data.adverseMediaSearch?.code ?? ''
    return search && { search, isEarlier: code.startsWith('SCAN_ALREADY_') }
  },
  updateCache: (cache, { search }) => adverseMediaSearch.updateCache?.(cache, search),
  async find(client, input) {
    const search = await adverseMediaSearch.find?.(client, input)
    return search && { search, isEarlier: false }
  },
}
