import { CommandError, exitCodes } from '../command/exit-codes.ts'

const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many files are open',
  EEXIST: 'a file stands in its way',
  ENOTDIR: 'a part of the path is not a folder',
  EBUSY: 'the system or another program holds it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'a name in the path is too long',
  'mkdir ENOENT': 'the system lets nobody make a folder there',
  'mkdir EINVAL': 'the system lets nobody make a folder there',
}

/** Turns a fault of the file system into one sentence that names the folder. Also used around the stages of a build. */
export async function orRefuse<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const { code = '', path = out, syscall } = error as NodeJS.ErrnoException
    const reason = reasons[code] ?? reasons[`${syscall} ${code}`]
    if (reason === undefined) throw error
    throw new CommandError(`Cannot write ${path}: ${reason}.`, exitCodes.output)
  }
}
