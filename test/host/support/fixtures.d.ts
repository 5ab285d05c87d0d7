// The tests' bundler gives the bytes of such files.
/* eslint-disable no-restricted-syntax -- the bundler knows only this form */
declare module "*.pdf" {
  const bytes: Uint8Array;
  export default bytes;
}

declare module "*.docx" {
  const bytes: Uint8Array;
  export default bytes;
}
