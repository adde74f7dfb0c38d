import { defineConfig } from 'vitest/config';

/** The pages in a real browser: one after the other, since they share a machine with a browser. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
