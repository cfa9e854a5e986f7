// In which order the files of tests run: what takes long first, so that no worker is left alone with it at the end.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** From long to short; what is not here is short. */
const LONG = ['/tests/e2e/', '/tests/crash/', '/tests/fuzz/']

const rank = ({ moduleId }: TestSpecification): number => {
  const found = LONG.findIndex((folder) => moduleId.includes(folder))
  return found === -1 ? LONG.length : found
}

/** Within a folder the order is the one of vitest: what failed or took long before, and large files. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
