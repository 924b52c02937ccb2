import { practicePosts } from '@groundswell/core/bank';
import type { Post } from '@groundswell/core/quiz';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inBoth } from '../question/testing/in-both.ts';
import { rightToLeft } from '../question/testing/right-to-left.tsx';
import { PostView, type SeenPost } from './post-view.tsx';
import { Trail } from './trail.tsx';

function postOf(id: string): Post {
  const post = practicePosts.find((one) => one.id === id);
  if (!post) throw new Error(`No practice post goes by ${id}.`);
  return post;
}

export default {
  component: PostView,
  args: { post: postOf('p02t') },
} satisfies Meta<typeof PostView>;

type Story = StoryObj<typeof PostView>;

/** The sender names the post, for whoever hears it. */
export const WordsAlone: Story = {
  play: async ({ args, canvas }) => {
    const { handle, text } = args.post;
    await expect(canvas.getByRole('article', { name: `Post by ${handle}` })).toHaveTextContent(
      text.en,
    );
  },
};

export const Forwarded: Story = {
  args: { post: postOf('p01m') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('forwarded')).toBeVisible();
  },
};

const pictured: SeenPost = {
  ...postOf('p02t'),
  media: { en: 'A street with brown water up to the knee', id: 'Jalan dengan air cokelat selutut' },
};

/** What a picture shows is written, for there is none to look at. */
export const WithMedia: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {(['text+photo', 'text+poster', 'text+chart', 'text+video'] as const).map((format) => (
        <PostView key={format} post={{ ...pictured, format }} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Shown:')).toHaveLength(4);
  },
};

export const WithTrail: Story = {
  args: { post: postOf('p04m') },
  render: ({ post }) => (
    <div style={{ maxWidth: '40rem' }}>
      <PostView post={post} />
      <Trail trail={postOf('p04m').trail} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'What others know about it' })).toBeVisible();
  },
};

export const LongText: Story = {
  args: {
    post: {
      ...postOf('p02t'),
      handle: '@warga_blok_c_yang_sangat_panjang_namanya_tanpa_spasi',
      text: inBoth(`${'Please read all of this first. '.repeat(12)}${'a'.repeat(80)}`),
    },
  },
};

export const RightToLeft: Story = {
  args: { post: { ...postOf('p01m'), text: inBoth('لا تشربوا ماء الصنبور الليلة!') } },
  decorators: [rightToLeft],
};

export const Indonesian: Story = {
  args: { post: postOf('p01m') },
  globals: { language: 'id' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('diteruskan')).toBeVisible();
  },
};
