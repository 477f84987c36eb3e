/** The five tones: what is under way, due, done, for information, or calm. Never the only signal: words say it too. */
export type Tone = 'now' | 'due' | 'done' | 'info' | 'calm'
