/** What is wrong with a value: the name of its input (`phones.0.number`) and what to say, in French. */
export type FieldFault = { path: string; message: string }
