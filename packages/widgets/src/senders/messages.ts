export const messages = {
  en: {
    post: 'The post',
    followers: '{followers, plural, one {# follower} other {# followers}}',
  },
  id: {
    post: 'Kiriman itu',
    followers: '{followers, number} pengikut',
  },
} as const;
