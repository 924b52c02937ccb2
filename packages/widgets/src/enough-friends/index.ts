export { EnoughFriends, type EnoughFriendsProps } from './enough-friends.tsx';
export { type EnoughFriendsSettings, enoughFriendsSchema } from './settings.ts';
