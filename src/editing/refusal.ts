/** What was asked for cannot be done: sentences for the person who asked. Nothing was changed. */
export class EditingRefusal extends Error {}
