import React from 'react';
import Layout from '@theme/Layout';

export default function Home() {
  return <Layout title="Two Loops"><main><h1>Two Loops</h1></main></Layout>;
}
