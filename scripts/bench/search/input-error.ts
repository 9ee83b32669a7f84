/** Says in a sentence what is wrong with what the benchmark was given: whoever gave it can mend it. */
export class InputError extends Error {}

/** The same for what stands on the command line. */
export class UsageError extends InputError {}
