/** What a line is to the reader; colour follows from it, and never carries a meaning alone. */
export type Tone = 'plain' | 'strong' | 'good' | 'note' | 'warn' | 'bad' | 'faint';
