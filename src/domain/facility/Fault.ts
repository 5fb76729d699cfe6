/** What is wrong with a value: the path of its field (`counts.0.from`) and what to say, in French. */
export type Fault = { path: string; message: string }
