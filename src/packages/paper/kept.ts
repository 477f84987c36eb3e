/** How keeping a file on the phone ended: `denied` when the phone was told not to let us. */
export type Kept = 'kept' | 'denied' | 'left'
