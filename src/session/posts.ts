/** The posts that a person holds now, and which places they serve by them. */
import type { Me } from 'types/community'
import type { Role } from 'types/roles'

export type Post = Me['posts'][number]

export const postsNow = ({ posts }: Pick<Me, 'posts'>, now: number): Post[] =>
  posts.filter(({ from, until }) => from <= now && now < until)

/** Whether one of the posts is of these kinds and covers the place. */
export const serves = (posts: readonly Post[], roles: readonly Role[], scope: string): boolean =>
  posts.some(post => roles.includes(post.role) && (post.scope === scope || scope.startsWith(`${post.scope}/`)))
