/** A PDF that opens, but has a part that cannot be read. */
export class DamagedPdf extends Error {
  override readonly name = 'DamagedPdf'
}

/** Reads a part of a PDF. @throws DamagedPdf that names the part */
export async function part<Read>(what: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read()
  } catch (error) {
    throw new DamagedPdf(`${what} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
