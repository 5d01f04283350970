// The style sheet as the bundle gives it: one minified text (bundle.mjs).
declare module '*.css' {
  const text: string;
  export default text;
}
