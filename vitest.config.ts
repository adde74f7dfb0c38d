import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.live.test.ts', 'test/e2e/**'],
          // A busy machine is no fault of the code: nothing here asserts a time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'live',
          include: ['test/**/*.live.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          // A cluster may take two minutes to start.
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
