// The files of the repository, as git knows them: what is committed, and what is new and not ignored.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Paths from the root, with slashes. */
export const filesOfTree = (): string[] => {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error('git does not know which files there are')
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}

/** As text, with a byte for each character, so that no file is too odd to be looked through. */
export const readRaw = (path: string): string => readFileSync(join(root, path), 'latin1')
