import React, {type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import BlogPostItems from '@theme-original/BlogPostItems';
import type {Props} from '@theme/BlogPostItems';

/** The theme's list of posts; on the blog's own pages it comes without any first-level heading, so we give it one. */
export default function TitledBlogPostItems(props: Props): ReactNode {
  const {pathname} = useLocation();
  const blog = useBaseUrl('/blog/');
  const isIndex = pathname === blog || pathname.startsWith(`${blog}page/`);
  return (
    <>
      {isIndex && <h1>Blog</h1>}
      <BlogPostItems {...props} />
    </>
  );
}
