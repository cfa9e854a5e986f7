// What a facilitator sees of something that can be undone.
export type Trace = { readonly cmd: string; readonly step: string; readonly at: number }
