/** What a failed request of Office.js says of itself. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly statement?: string };
}

/** The error a promise fails with; fails the test if it does not fail. */
export async function errorOf(promise: Promise<unknown>): Promise<OfficeError> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeError;
  }
  throw new Error('The request went well, an error was expected.');
}
