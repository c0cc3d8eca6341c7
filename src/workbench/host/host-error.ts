/** An error that goes to the client as the failure of the action under way. */
export class HostError extends Error {
  /** @param code One of Excel's error codes, e.g. `InvalidArgument`. */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The answer to everything outside the subset that this host knows: loud, never plausible. */
export function notModelled(member: string): HostError {
  return new HostError('NotImplemented', `not modelled: ${member}`);
}

export function invalidArgument(detail: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${detail}`);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

export function accessDenied(detail: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation. ${detail}`);
}
