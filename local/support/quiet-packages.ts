// Imported before the packages it quietens: what they say of Node's version is not for whoever types npm start.
// package.json names the versions that work, and `npm test` runs them.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

const warn = console.warn;
console.warn = (...words: unknown[]): void => {
  if (!String(words[0]).includes('oidc-provider WARNING: Unsupported runtime')) warn(...words);
};
