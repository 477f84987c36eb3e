/** WeChat waits for the person's yes to the privacy guide before something of theirs is used. */
export interface PrivacyQuestion {
  /** To be called after a real tap on the platform's own agree button with this id. */
  agree: (buttonId: string) => void
  disagree: () => void
  /** Opens the guide that the account has declared at the platform. */
  readGuide: () => void
}
