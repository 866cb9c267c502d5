import { defineConfig } from 'wxt';

/** One manifest for both browsers; what differs is decided from `browser`. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Bàndú',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Unlimited: without it the browser may throw the reader's own pages away when the disk is full.
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'",
    },
    commands: {
      'toggle-pinyin': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandTogglePinyin__',
      },
      'toggle-script': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandToggleScript__',
      },
      'open-related': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandOpenRelated__',
      },
      'open-search': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_commandOpenSearch__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bandu@bandu.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
