import { lazy } from 'react'

/** Pages of their own chunk. The queue is not here: it is what people open, so it comes with the first load. */
export const CommentPage = lazy(() => import('../inbox/comment/CommentPage'))
export const ChannelsPage = lazy(() => import('../channel/ChannelsPage'))
export const SettingsPage = lazy(() => import('../team/SettingsPage'))
export const LoginPage = lazy(() => import('../team/LoginPage'))
