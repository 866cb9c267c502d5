import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Unit tests beside their source, in Node. A test of the DOM asks for it in its first line:
 * `// @vitest-environment happy-dom`. Browser globals are WXT's in-memory fakes.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,entrypoints,modules,scripts,tests}/**/*.test.{ts,tsx}'],
    mockReset: true,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
